package vn.motcua.identity;

import java.util.UUID;

/** An account: of a citizen, or of an officer whatever the posts that officer holds. */
public record AccountId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
