package vn.motcua.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody for whom another acts, as recorded by who acts; nothing of it is verified. */
public sealed interface Represented {

    /** Stays the same for all who represent the same organisation. */
    UUID id();

    String name();

    /**
     * A person.
     *
     * @param birthDate {@code 1950-07-02}, {@code 1950-07} or {@code 1950}, as far as it is known
     * @param maskedPersonalId personal identification number with its middle hidden; children and the elderly may have none
     */
    record Person(
            UUID id,
            String name,
            String birthDate,
            @Nullable String maskedPersonalId) implements Represented {

        @Override
        public String toString() {
            return "Person[" + id + "]";
        }
    }

    /**
     * An organisation or a household business.
     *
     * @param code tax code; of a household business it may be the registration number
     */
    record Organisation(UUID id, boolean household, String name, String code, String address) implements Represented {

        @Override
        public String toString() {
            return "Organisation[" + id + "]";
        }
    }
}
