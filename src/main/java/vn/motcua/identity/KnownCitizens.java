package vn.motcua.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.internal.CitizenQueries;

/** Citizens with an account, found by a number they say at a counter. Whoever calls has checked who may, and records it. */
@Component
public class KnownCitizens {

    private final CitizenQueries queries;

    KnownCitizens(CitizenQueries queries) {
        this.queries = queries;
    }

    /** Those who gave that telephone number, ten digits with 0 in front. */
    public List<Citizen> withPhone(String phone) {
        return queries.withPhone(phone);
    }

    /** Whose personal identification number it is; nobody for what is none. */
    public List<Citizen> withPersonalId(String number) {
        return queries.withPersonalId(number);
    }

    /** The citizen with that account, if it is open. */
    public Optional<Citizen> of(AccountId account) {
        return queries.of(account);
    }
}
