package vn.motcua.dossier.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.FiledFor;
import vn.motcua.forms.Answers;
import vn.motcua.forms.FormId;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.shared.Ids;
import vn.motcua.workflow.RouteKey;

/** What is fixed about a dossier when it enters the books, found from what was sent. */
@Component
class Founding {

    private final Catalogue catalogue;
    private final Declarations declarations;
    private final Offices offices;
    private final Entry entry;
    private final Clock clock;

    Founding(Catalogue catalogue, Declarations declarations, Offices offices, Entry entry, Clock clock) {
        this.catalogue = catalogue;
        this.declarations = declarations;
        this.offices = offices;
        this.entry = entry;
        this.clock = clock;
    }

    /** What a dossier stands on: the law of the day, complete answers, and the offices they lead to. */
    record Ground(ProcedureVersion version, Answers answers, Offices.Pair pair) {}

    /**
     * Checks what was sent.
     *
     * @param ownUploads whether the sender is known to have uploaded the files it names
     */
    Ground ground(Submission submission, boolean ownUploads) {
        var today = WorkCalendar.dateOf(clock.instant());
        var version = catalogue.version(submission.procedure(), today);
        var answers = declarations.complete(version, submission, ownUploads, today);
        return new Ground(version, answers, offices.of(version, answers, today));
    }

    /** The facts of the new dossier; takes its number. */
    Facts facts(Actor actor, Submission submission, Ground ground, @Nullable FiledFor filedFor) {
        var today = WorkCalendar.dateOf(clock.instant());
        var version = ground.version();
        var form = version.form().orElseThrow();
        var route = version.route().orElseThrow();
        var governing = new Facts.Governing(
                version.id(),
                version.code().value(),
                version.title().vi(),
                version.sector().name(),
                entry.regimeOn(today),
                new FormId(form.code(), form.version()),
                new RouteKey(route.code(), route.version()));
        return new Facts(
                new DossierId(Ids.next()),
                entry.number(ground.pair().receiving(), today),
                governing,
                party(actor, submission, ground.answers(), filedFor),
                submission.channel(),
                ground.pair().receiving().id(),
                ground.pair().receiving().name(),
                ground.pair().competent().id(),
                version.limits().applied(submission.channel()),
                ground.answers().json());
    }

    /** Whose dossier it is: for whom it is handed in, else who the answers name as owner, else who hands in. */
    private static Facts.Party party(Actor actor, Submission submission, Answers answers, @Nullable FiledFor filedFor) {
        var submitter = answers.raw("requester.name");
        var applicant = Optional.ofNullable(filedFor)
                .map(FiledFor::whom)
                .or(submission::applicant)
                .or(() -> answers.text("owner.name"));
        var account =
                actor instanceof Citizen citizen ? Optional.of(citizen.account().value()) : Optional.<UUID>empty();
        return new Facts.Party(account, applicant.orElse(submitter), submitter, answers.text("requester.phone"));
    }
}
