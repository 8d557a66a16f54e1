package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.identity.AccountId;

/** A person as the counter knows one: whoever handed in a dossier, or the holder of an account. Says no name. */
public sealed interface PersonKey {

    /** Whoever handed in that dossier. */
    record OfDossier(DossierNumber number) implements PersonKey {
        @Override
        public String toString() {
            return number.value();
        }
    }

    /** The holder of that account. */
    record OfAccount(AccountId account) implements PersonKey {
        @Override
        public String toString() {
            return account.toString();
        }
    }

    /** The person with that key; {@link CounterException.UnknownPerson} where it is none. */
    static PersonKey parse(String key) {
        try {
            return new OfAccount(new AccountId(UUID.fromString(key)));
        } catch (IllegalArgumentException noId) {
            return new OfDossier(DossierNumber.parse(key));
        }
    }
}
