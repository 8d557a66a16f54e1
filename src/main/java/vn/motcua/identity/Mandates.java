package vn.motcua.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.internal.ListMandates;
import vn.motcua.identity.internal.MandateStore;

/**
 * Whom citizens act for when they hand something in: owner and submitter are two. A mandate is what the citizen
 * said; the office compares it with the papers.
 */
@Service
public class Mandates {

    private final ListMandates list;
    private final MandateStore store;

    Mandates(ListMandates list, MandateStore store) {
        this.list = list;
        this.store = store;
    }

    /** Those the citizen can use today, the newest first; refused to everybody else. */
    public List<Mandate> usable(Actor actor) {
        return list.list(actor).usable();
    }

    /**
     * A mandate of the citizen's own, for an act that stands on it.
     *
     * @throws IdentityException.MandateUnknown for somebody else's, as for one that never was
     * @throws IdentityException.MandateEnded if it was ended or its last day is over
     */
    public Mandate require(Citizen citizen, MandateId id) {
        return checked(citizen, store.find(id).orElseThrow(IdentityException.MandateUnknown::new));
    }

    /** As {@link #require}; nobody can end it before the caller's transaction does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Mandate hold(Citizen citizen, MandateId id) {
        return checked(citizen, store.hold(id).orElseThrow(IdentityException.MandateUnknown::new));
    }

    /** A mandate of the citizen's own, also one that has ended. */
    public Optional<Mandate> mine(Citizen citizen, MandateId id) {
        return store.find(id).filter(mandate -> mandate.account().equals(citizen.account()));
    }

    /** Ids of the organisations that the account represents today. */
    public Set<UUID> organisations(AccountId account) {
        var today = store.today();
        return store.of(account).stream()
                .filter(mandate -> mandate.isUsableOn(today))
                .flatMap(mandate -> mandate.organisation().stream())
                .map(Represented::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Mandate checked(Citizen citizen, Mandate mandate) {
        if (!mandate.account().equals(citizen.account())) {
            throw new IdentityException.MandateUnknown();
        }
        if (!mandate.isUsableOn(store.today())) {
            throw new IdentityException.MandateEnded();
        }
        return mandate;
    }
}
