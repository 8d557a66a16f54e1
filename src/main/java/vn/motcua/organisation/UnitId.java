package vn.motcua.organisation;

import java.util.UUID;

/** Names an agency or a unit of one; it stays the same when the unit's officers change. */
public record UnitId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
