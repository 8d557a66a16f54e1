package vn.motcua.organisation;

import java.util.UUID;

/** Names a post of a unit; it stays the same when another officer takes the post. */
public record PostId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
