package vn.motcua.booking;

import java.util.UUID;

/** Names one booking for ever, also when it was moved: never shown to citizens. */
public record BookingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
