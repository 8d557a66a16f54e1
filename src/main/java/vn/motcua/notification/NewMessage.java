package vn.motcua.notification;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A message to be sent.
 *
 * @param template beginning of its keys in the message files: {@code <template>.subject} and {@code <template>.mail} for
 *     e-mail, {@code <template>.sms} for SMS
 * @param language Vietnamese or English
 * @param arguments for the placeholders of the template, in order
 * @param reader who sees the content on the outbox page of a demonstration, as {@link MessageReaders} names them; null:
 *     nobody
 * @param until end of its use, in machine time: what could not be delivered by then is not sent any more; null: none
 */
public record NewMessage(
        Recipient to,
        String template,
        Locale language,
        List<String> arguments,
        @Nullable String reader,
        @Nullable Instant until) {

    public NewMessage {
        arguments = List.copyOf(arguments);
    }

    @Override
    public String toString() {
        return "NewMessage[" + template + ", " + to + "]";
    }
}
