package vn.motcua.identity;

import java.util.Optional;
import java.util.UUID;

/** A mandate: that one account acts for one person or organisation. */
public record MandateId(UUID value) {

    /** The id in what a form or a program sent, if it can be one at all. */
    public static Optional<MandateId> parse(String text) {
        try {
            return Optional.of(new MandateId(UUID.fromString(text.strip())));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
