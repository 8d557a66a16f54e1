package vn.motcua.identity;

import org.jspecify.annotations.Nullable;

/**
 * A citizen who has signed in.
 *
 * @param name full name as written on the identity card
 * @param phone as given by the citizen, not verified
 * @param maskedPersonalId personal identification number with its middle hidden, for display only
 */
public record Citizen(
        AccountId account,
        String name,
        @Nullable String phone,
        @Nullable String maskedPersonalId) implements Actor {

    /** For logs: names and numbers of persons never go there. */
    @Override
    public String toString() {
        return "Citizen[" + account + "]";
    }
}
