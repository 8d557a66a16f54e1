package vn.motcua.dossier.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.FiledFor;
import vn.motcua.dossier.Progress;
import vn.motcua.forms.Answers;
import vn.motcua.forms.FormId;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.Ids;
import vn.motcua.shared.UseCase;
import vn.motcua.workflow.RouteKey;

/**
 * Hands in a dossier (NĐ 61/2018 article 16): complete answers, one number, one dossier however often the button is
 * pressed. It waits at the counter that {@link Offices} says.
 */
@UseCase
public class SubmitDossier {

    private final Permissions permissions;
    private final Catalogue catalogue;
    private final Declarations declarations;
    private final Offices offices;
    private final Entry entry;
    private final Again again;
    private final Clock clock;

    SubmitDossier(
            Permissions permissions,
            Catalogue catalogue,
            Declarations declarations,
            Offices offices,
            Entry entry,
            Again again,
            Clock clock) {
        this.permissions = permissions;
        this.catalogue = catalogue;
        this.declarations = declarations;
        this.offices = offices;
        this.entry = entry;
        this.again = again;
        this.clock = clock;
    }

    /**
     * Hands it in, or answers the dossier that came with the same key before.
     *
     * @param draft the draft it was filled in as, which ends with it
     */
    public Progress submit(Actor actor, Submission submission, @Nullable UUID draft) {
        var today = WorkCalendar.dateOf(clock.instant());
        var version = catalogue.version(submission.procedure(), today);
        var answers = declarations.complete(version, submission, draft != null, today);
        var pair = offices.of(version, answers, today);
        var act = actor instanceof Citizen ? Permission.DOSSIER_SUBMIT : Permission.DOSSIER_ENTER;
        permissions.require(actor, act, pair.receiving().id());
        try {
            return again.run(() -> entry.repeated(submission.key()).orElseGet(() -> {
                var filedFor = entry.filedFor(actor, submission).orElse(null);
                var facts = facts(party(actor, submission, answers, filedFor), submission, version, answers, pair);
                return entry.enter(facts, filedFor, actor, draft, submission.key());
            }));
        } catch (DuplicateKeyException sameMoment) {
            // Two presses of the button at once: the other one made the dossier.
            return again.run(() -> entry.repeated(submission.key()).orElseThrow(() -> sameMoment));
        }
    }

    private Facts facts(
            Facts.Party party, Submission submission, ProcedureVersion version, Answers answers, Offices.Pair pair) {
        var today = WorkCalendar.dateOf(clock.instant());
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
                entry.number(pair.receiving(), today),
                governing,
                party,
                submission.channel(),
                pair.receiving().id(),
                pair.receiving().name(),
                pair.competent().id(),
                version.limits().applied(submission.channel()),
                answers.json());
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
