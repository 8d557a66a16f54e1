package vn.motcua.dossier.internal;

import java.util.Locale;
import java.util.Optional;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
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
    private final NarrowView narrow;
    private final Forms forms;
    private final Audit audit;
    private final ClockFaces faces;

    ReadDossier(
            Readers readers,
            Behalf behalf,
            DossierFile file,
            NarrowView narrow,
            Forms forms,
            Audit audit,
            ClockFaces faces) {
        this.readers = readers;
        this.behalf = behalf;
        this.file = file;
        this.narrow = narrow;
        this.forms = forms;
        this.audit = audit;
        this.faces = faces;
    }

    /** The dossier in the reader's language; foreign and unknown numbers look alike. */
    public DossierView read(Actor actor, DossierNumber number, Locale locale) {
        var look = readers.look(actor, number);
        audit.read(AuditEntry.of(AuditedActor.of(actor), "dossier.read", "dossier", number.value()));
        return look.sight().whole()
                ? view(actor, look.dossier(), locale)
                : narrow.view(actor, look.dossier(), look.sight(), locale);
    }

    private DossierView view(Actor actor, Dossier dossier, Locale locale) {
        var facts = dossier.facts();
        var standing = dossier.standing();
        var filedFor = behalf.of(dossier);
        var form = forms.definition(facts.governing().form());
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
                faces.of(dossier),
                receptionDue,
                form.summary(Answers.of(facts.answers()), locale),
                file.way(dossier, locale),
                file.timeline(dossier),
                file.papers(dossier),
                file.atCounter(actor, dossier),
                handed(standing),
                file.supplements(actor, dossier, locale),
                file.consulting(actor, dossier, locale),
                file.writing(actor, dossier),
                file.letters(dossier),
                file.rating(dossier),
                file.awaitsRating(dossier),
                file.verbs(actor, dossier, locale));
    }

    private static Optional<DossierView.Handed> handed(Standing standing) {
        return standing.handover()
                .map(to -> new DossierView.Handed(
                        to.receiver(), to.channel(), standing.returnedAt().orElseThrow()));
    }
}
