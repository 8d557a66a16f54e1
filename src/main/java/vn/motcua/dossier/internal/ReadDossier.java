package vn.motcua.dossier.internal;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.calendar.Calendars;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.FiledFor;
import vn.motcua.forms.Answers;
import vn.motcua.forms.Forms;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.shared.UseCase;

/** Shows a dossier with its answers to its owner or to an officer of a unit that works on it; each look is recorded. */
@UseCase(reads = true)
public class ReadDossier {

    private final Readers readers;
    private final Behalf behalf;
    private final DossierFile file;
    private final Forms forms;
    private final Calendars calendars;
    private final Audit audit;
    private final Clock clock;

    ReadDossier(
            Readers readers,
            Behalf behalf,
            DossierFile file,
            Forms forms,
            Calendars calendars,
            Audit audit,
            Clock clock) {
        this.readers = readers;
        this.behalf = behalf;
        this.file = file;
        this.forms = forms;
        this.calendars = calendars;
        this.audit = audit;
        this.clock = clock;
    }

    /** The dossier in the reader's language; foreign and unknown numbers look alike. */
    public DossierView read(Actor actor, DossierNumber number, Locale locale) {
        var dossier = readers.open(actor, number);
        audit.read(AuditEntry.of(AuditedActor.of(actor), "dossier.read", "dossier", number.value()));
        return view(actor, dossier, locale);
    }

    private DossierView view(Actor actor, Dossier dossier, Locale locale) {
        var facts = dossier.facts();
        var standing = dossier.standing();
        var filedFor = behalf.of(dossier);
        var form = forms.definition(facts.governing().form());
        var face = dossier.clock()
                .map(course -> calendars
                        .deadlines()
                        .face(course, clock.instant(), standing.finishedAt().orElse(null)));
        var receptionDue = dossier.state() == DossierState.SUBMITTED
                ? Optional.of(file.receptionDue(dossier))
                : Optional.<java.time.Instant>empty();
        return new DossierView(
                facts.number(),
                standing.version(),
                dossier.state(),
                facts.governing().procedureCode(),
                facts.governing().procedureName(),
                facts.party().applicant(),
                filedFor.map(FiledFor::submitter).orElse(facts.party().submitter()),
                filedFor,
                facts.channel(),
                facts.receivingName(),
                standing.submittedAt(),
                face,
                receptionDue,
                form.summary(Answers.of(facts.answers()), locale),
                file.way(dossier, locale),
                file.timeline(dossier),
                file.papers(dossier),
                file.atCounter(actor, dossier),
                handed(standing),
                file.supplements(actor, dossier, locale),
                file.letters(dossier),
                file.rating(dossier),
                file.awaitsRating(dossier),
                file.acts(actor, dossier),
                file.verbs(actor, dossier, locale));
    }

    private static Optional<DossierView.Handed> handed(Standing standing) {
        return standing.handover()
                .map(to -> new DossierView.Handed(
                        to.receiver(), to.channel(), standing.returnedAt().orElseThrow()));
    }
}
