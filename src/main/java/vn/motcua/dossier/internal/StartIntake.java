package vn.motcua.dossier.internal;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.CounterException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.IntakeContent;
import vn.motcua.dossier.Intakes.Like;
import vn.motcua.forms.Answers;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.identity.Permission;
import vn.motcua.shared.Ids;
import vn.motcua.shared.UseCase;

/**
 * A counter begins to take something in: for somebody new, for whom it has just taken something in for, or in the place of
 * a reception that was undone.
 */
@UseCase
public class StartIntake {

    private final CounterDesk counter;
    private final Readers readers;
    private final IntakeStore intakes;
    private final HandedPapers papers;
    private final Annulments annulments;
    private final Audit audit;
    private final Clock clock;

    StartIntake(
            CounterDesk counter,
            Readers readers,
            IntakeStore intakes,
            HandedPapers papers,
            Annulments annulments,
            Audit audit,
            Clock clock) {
        this.counter = counter;
        this.readers = readers;
        this.intakes = intakes;
        this.papers = papers;
        this.annulments = annulments;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins one.
     *
     * @param from a dossier of this counter that it is like; null for somebody new
     * @throws CounterException.NothingToReplace where that dossier was not undone, or was replaced before
     */
    @Transactional
    public UUID start(Actor actor, @Nullable DossierNumber from, Like like) {
        var unit = counter.unit(actor);
        var id = Ids.next();
        if (from == null) {
            intakes.add(id, unit, IntakeContent.NOTHING, null, clock.instant());
            return id;
        }
        var earlier = readers.openFor(
                actor,
                Permission.DOSSIER_ENTER,
                from,
                dossier -> dossier.facts().receiving());
        audit.read(
                new AuditEntry(AuditedActor.of(actor), "dossier.fill-in-person", "dossier", from.value(), like.name()));
        switch (like) {
            case SAME_PERSON -> intakes.add(id, unit, content(earlier).onlyPerson(), null, clock.instant());
            case REPLACING -> {
                if (earlier.state() != DossierState.ANNULLED
                        || !annulments.awaitsReplacement(earlier.facts().id())) {
                    throw new CounterException.NothingToReplace();
                }
                intakes.add(id, unit, content(earlier), earlier.facts().id(), clock.instant());
            }
        }
        return id;
    }

    private IntakeContent content(Dossier dossier) {
        var facts = dossier.facts();
        var party = facts.party();
        return IntakeContent.NOTHING
                .with(new ProcedureCode(facts.governing().procedureCode()))
                .in("", party.applicant().equals(party.submitter()) ? "" : party.applicant())
                .with(Answers.of(facts.answers()))
                .with(papers.of(facts.id()));
    }
}
