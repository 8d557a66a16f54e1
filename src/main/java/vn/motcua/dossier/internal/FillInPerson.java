package vn.motcua.dossier.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.dossier.CounterException;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.IntakeContent;
import vn.motcua.dossier.PersonKey;
import vn.motcua.forms.Answers;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.KnownCitizens;
import vn.motcua.identity.Permission;
import vn.motcua.shared.UseCase;

/** Writes a person whom the counter knows into what it is taking in. The look is recorded. */
@UseCase
public class FillInPerson {

    private final CounterDesk counter;
    private final Readers readers;
    private final IntakeStore intakes;
    private final KnownCitizens citizens;
    private final Audit audit;
    private final Clock clock;

    FillInPerson(
            CounterDesk counter,
            Readers readers,
            IntakeStore intakes,
            KnownCitizens citizens,
            Audit audit,
            Clock clock) {
        this.counter = counter;
        this.readers = readers;
        this.intakes = intakes;
        this.citizens = citizens;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The intake with that person in it.
     *
     * @param typed what the person was found by: the number of an identity paper is not kept with an account, only
     *     whether it is theirs
     */
    @Transactional
    public Intake fill(Actor actor, UUID id, PersonKey person, String typed) {
        var intake = counter.open(actor, id);
        var known = switch (person) {
            case PersonKey.OfDossier met -> declared(actor, met);
            case PersonKey.OfAccount held -> held(held, typed);
        };
        var kind = person instanceof PersonKey.OfAccount ? "account" : "dossier";
        audit.read(AuditEntry.of(AuditedActor.of(actor), "dossier.fill-in-person", kind, person.toString()));
        var others = intake.content().answers().only(path -> !path.startsWith("requester."));
        if (!intakes.keep(id, intake.version(), intake.content().with(others.with(known)), clock.instant())) {
            throw new DossierException.ChangedMeanwhile();
        }
        return counter.open(actor, id);
    }

    private Answers declared(Actor actor, PersonKey.OfDossier met) {
        var dossier = readers.openFor(
                actor,
                Permission.DOSSIER_ENTER,
                met.number(),
                found -> found.facts().receiving());
        return IntakeContent.NOTHING
                .with(Answers.of(dossier.facts().answers()))
                .onlyPerson()
                .answers();
    }

    private Answers held(PersonKey.OfAccount held, String typed) {
        var citizen = citizens.of(held.account()).orElseThrow(CounterException.UnknownPerson::new);
        var answers = Answers.none().with("requester.name", citizen.name());
        var phone = citizen.phone();
        if (phone != null) {
            answers = answers.with("requester.phone", phone);
        }
        return isTheirs(citizen, typed) && PersonWords.read(typed) instanceof PersonWords.Identity identity
                ? answers.with("requester.personalId", identity.number())
                : answers;
    }

    private boolean isTheirs(Citizen citizen, String typed) {
        return !typed.isBlank()
                && PersonWords.read(typed) instanceof PersonWords.Identity identity
                && citizens.withPersonalId(identity.number()).stream()
                        .anyMatch(found -> found.account().equals(citizen.account()));
    }
}
