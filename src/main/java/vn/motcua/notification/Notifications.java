package vn.motcua.notification;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.notification.internal.Carriers;
import vn.motcua.notification.internal.DeliverMessage;
import vn.motcua.notification.internal.MessageStore;
import vn.motcua.shared.jobs.Jobs;

/** Sends messages to people. */
@Service
public class Notifications {

    private static final Logger LOG = LoggerFactory.getLogger(Notifications.class);

    private final MessageStore messages;
    private final Carriers carriers;
    private final Jobs jobs;

    Notifications(MessageStore messages, Carriers carriers, Jobs jobs) {
        this.messages = messages;
        this.carriers = carriers;
        this.jobs = jobs;
    }

    /**
     * Stages a message inside the transaction of what it tells of: both are kept or neither is. A job delivers it after
     * the commit and tries again until it is delivered, refused for good, or out of date. It may arrive twice after a
     * crash, never not at all without a row that says so.
     *
     * @return id of the message, which goes with it as Message-ID or idempotency key
     * @throws org.springframework.transaction.IllegalTransactionStateException if the caller has no transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID stage(NewMessage message) {
        var id = messages.add(message);
        jobs.stage(DeliverMessage.KIND, id.toString());
        LOG.info("message staged id={} channel={}", id, message.to().channel());
        return id;
    }

    /** Whether this installation can send by that channel at all, so that nobody is offered what never arrives. */
    public boolean reaches(Channel channel) {
        return carriers.reaches(channel);
    }
}
