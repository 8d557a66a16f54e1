package vn.motcua.notification.internal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.notification.Recipient;

/** A message that waits for delivery. */
record Message(
        UUID id, Recipient to, String template, Locale language, List<String> arguments, Optional<Instant> until) {

    Message {
        arguments = List.copyOf(arguments);
    }

    boolean isOutOfDate(Instant now) {
        return until.filter(end -> !end.isAfter(now)).isPresent();
    }

    @Override
    public String toString() {
        return "Message[" + id + "]";
    }
}
