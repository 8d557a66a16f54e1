package vn.motcua.dossier.internal;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.FiledFor;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.Mandate;
import vn.motcua.identity.MandateId;
import vn.motcua.identity.MandateWords;
import vn.motcua.identity.Mandates;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Represented;

/** On whose behalf something is handed in, and whose a dossier is for its citizens. */
@Component
class Behalf {

    private static final Locale OFFICE = Locale.of("vi");

    private final Mandates mandates;
    private final MandateWords words;
    private final FiledForStore store;

    Behalf(Mandates mandates, MandateWords words, FiledForStore store) {
        this.mandates = mandates;
        this.words = words;
        this.store = store;
    }

    /**
     * The owner in the words of this day, held until the transaction ends: a mandate that is ended at the same moment counts
     * before or after, not half.
     *
     * @throws IdentityException.MandateUnknown if it is no mandate of theirs
     * @throws IdentityException.MandateEnded if it has ended or run out
     */
    Optional<FiledFor> held(Actor actor, @Nullable MandateId mandate) {
        if (mandate == null) {
            return Optional.empty();
        }
        if (!(actor instanceof Citizen citizen)) {
            throw new IdentityException.NotPermitted(Permission.MANDATE_KEEP);
        }
        return Optional.of(inWords(citizen, mandates.hold(citizen, mandate)));
    }

    void keep(Facts facts, @Nullable FiledFor filedFor) {
        if (filedFor != null) {
            store.add(facts.id(), filedFor);
        }
    }

    Optional<FiledFor> of(Dossier dossier) {
        return store.of(dossier.facts().id());
    }

    /** Whether the dossier is the citizen's: of an organisation whoever represents it today, else who handed it in. */
    boolean owns(Citizen citizen, Dossier dossier) {
        return of(dossier)
                .flatMap(FiledFor::organisation)
                .map(organisation -> mandates.organisations(citizen.account()).contains(organisation))
                .orElseGet(() -> dossier.facts()
                        .party()
                        .account()
                        .filter(citizen.account().value()::equals)
                        .isPresent());
    }

    private FiledFor inWords(Citizen citizen, Mandate mandate) {
        var said = words.of(mandate, OFFICE);
        return new FiledFor(
                mandate.id(),
                mandate.whom().id(),
                kind(mandate.whom()),
                citizen.name(),
                mandate.basis().name(),
                said.whom(),
                said.identity(),
                said.capacity(),
                said.ground());
    }

    private static FiledFor.Kind kind(Represented whom) {
        return switch (whom) {
            case Represented.Person _ -> FiledFor.Kind.PERSON;
            case Represented.Organisation organisation ->
                organisation.household() ? FiledFor.Kind.HOUSEHOLD : FiledFor.Kind.ORGANISATION;
        };
    }
}
