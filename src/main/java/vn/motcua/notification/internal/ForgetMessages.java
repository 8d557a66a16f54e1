package vn.motcua.notification.internal;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.shared.jobs.RecurringJob;

/** Gives up on messages that are out of date, and removes content that is of no more use. */
@Component
class ForgetMessages implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetMessages.class);

    private final MessageStore messages;

    ForgetMessages(MessageStore messages) {
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "notification.forget";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        int expired = messages.expire();
        if (expired > 0) {
            LOG.warn("messages out of date count={}", expired);
        }
    }
}
