package vn.motcua.notification.internal;

import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.notification.internal.MessageStore.State;
import vn.motcua.shared.MachineTime;
import vn.motcua.shared.jobs.JobHandler;

/** Takes one message out of the house. Nothing is held open in the database while the other side is spoken to. */
@Component
public class DeliverMessage implements JobHandler {

    /** Name of the kind of job. */
    public static final String KIND = "notification.deliver";

    private static final Logger LOG = LoggerFactory.getLogger(DeliverMessage.class);

    /** How long the outbox page of a demonstration shows what a message said. */
    private static final Duration SHOWN = Duration.ofHours(1);

    private final MessageStore messages;
    private final Carriers carriers;
    private final Wording wording;
    private final MachineTime time;

    DeliverMessage(MessageStore messages, Carriers carriers, Wording wording, MachineTime time) {
        this.messages = messages;
        this.carriers = carriers;
        this.wording = wording;
        this.time = time;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String subject) {
        messages.waiting(UUID.fromString(subject)).ifPresent(this::deliver);
    }

    private void deliver(Message message) {
        if (message.isOutOfDate(time.instant())) {
            finish(message, State.EXPIRED, Duration.ZERO);
            return;
        }
        if (carriers.keepsForOutbox(message.to().channel())) {
            finish(message, State.SENT, SHOWN);
            return;
        }
        var carrier = carriers.of(message.to().channel())
                .orElseThrow(() -> new Carrier.CarrierAway("no carrier is configured"));
        try {
            carrier.carry(wording.letter(message));
        } catch (Carrier.LetterRefused refused) {
            finish(message, State.REFUSED, Duration.ZERO);
            throw new Futile(refused);
        }
        finish(message, State.SENT, Duration.ZERO);
    }

    private void finish(Message message, State state, Duration contentStays) {
        messages.finish(message.id(), state, contentStays);
        LOG.info(
                "message {} id={} channel={}",
                state.name().toLowerCase(java.util.Locale.ROOT),
                message.id(),
                message.to().channel());
    }
}
