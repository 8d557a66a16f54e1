package vn.motcua.notification.internal;

import java.util.Locale;
import java.util.UUID;

/**
 * A message in words, ready to go.
 *
 * @param id the same at every try, so that who receives it twice can tell
 * @param subject empty for SMS
 */
record Letter(UUID id, String address, Locale language, String subject, String text) {

    @Override
    public String toString() {
        return "Letter[" + id + "]";
    }
}
