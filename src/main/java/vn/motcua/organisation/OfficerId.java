package vn.motcua.organisation;

import java.util.UUID;

/** Names an officer as a person; it stays the same when the officer changes posts. */
public record OfficerId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
