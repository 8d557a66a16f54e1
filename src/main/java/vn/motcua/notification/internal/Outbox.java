package vn.motcua.notification.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.notification.Channel;
import vn.motcua.shared.Locality;
import vn.motcua.shared.MachineTime;

/** What a demonstration would have sent: to whom (masked) and when for everybody, the words for whose they are. */
@Component
public class Outbox {

    private static final int MOST = 20;

    private final MessageStore messages;
    private final Wording wording;
    private final MachineTime time;
    private final boolean open;

    Outbox(MessageStore messages, Wording wording, MachineTime time, Locality locality) {
        this.messages = messages;
        this.wording = wording;
        this.time = time;
        this.open = locality.demonstration();
    }

    /** Whether there is such a page here: never at a real locality. */
    public boolean isOpen() {
        return open;
    }

    /** The newest messages. */
    public List<Header> newest(Set<String> readers) {
        var now = time.instant();
        return messages.newest(readers, MOST).stream()
                .map(message -> header(message, now))
                .toList();
    }

    private Header header(MessageStore.Listed message, Instant now) {
        var text = message.arguments()
                .map(arguments -> wording.text(message.channel(), message.template(), message.language(), arguments));
        var subject = message.arguments()
                .filter(_ -> message.channel() == Channel.EMAIL)
                .map(arguments -> wording.subject(message.template(), message.language(), arguments));
        return new Header(
                message.channel(),
                message.masked(),
                message.state().name().toLowerCase(Locale.ROOT),
                Math.max(0, Duration.between(message.createdAt(), now).toMinutes()),
                new Words(subject, text, message.language().getLanguage()));
    }

    /**
     * One message.
     *
     * @param state {@code waiting}, {@code sent}, {@code refused}, {@code expired}
     * @param minutes since it was staged
     */
    public record Header(Channel channel, String masked, String state, long minutes, Words words) {}

    /** What it says; empty for whom it is not meant, and once the content is removed. */
    public record Words(Optional<String> subject, Optional<String> text, String language) {}
}
