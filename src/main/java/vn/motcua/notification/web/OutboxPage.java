package vn.motcua.notification.web;

import java.util.List;
import vn.motcua.notification.internal.Outbox.Header;

/**
 * The outbox of a demonstration.
 *
 * @param messages the newest first
 */
public record OutboxPage(List<Header> messages) {

    public OutboxPage {
        messages = List.copyOf(messages);
    }

    /** Those whose words this visitor may read. */
    public List<Header> mine() {
        return messages.stream()
                .filter(message -> message.words().text().isPresent())
                .toList();
    }
}
