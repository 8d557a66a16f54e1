package vn.motcua.portal.web;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Draft;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.CurrentActor;
import vn.motcua.identity.Mandate;
import vn.motcua.identity.MandateWords;
import vn.motcua.identity.Mandates;

/** For whom drafts are filled in, as their pages say it. */
@Component
class DraftOwners {

    private final Mandates mandates;
    private final MandateWords words;
    private final CurrentActor actor;

    DraftOwners(Mandates mandates, MandateWords words, CurrentActor actor) {
        this.mandates = mandates;
        this.words = words;
        this.actor = actor;
    }

    /** Name of whom it is filled in for; empty for oneself. */
    String name(Draft draft) {
        return mandate(draft).map(mandate -> mandate.whom().name()).orElse("");
    }

    /** The mandate in words; none for oneself. */
    Optional<MandateWords.Said> said(Draft draft, Locale locale) {
        return mandate(draft).map(mandate -> words.of(mandate, locale));
    }

    private Optional<Mandate> mandate(Draft draft) {
        return draft.mandate()
                .flatMap(id -> actor.get() instanceof Citizen citizen
                        ? mandates.mine(citizen, id)
                        : Optional.<Mandate>empty());
    }
}
