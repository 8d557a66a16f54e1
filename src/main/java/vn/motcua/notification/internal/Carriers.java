package vn.motcua.notification.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.notification.Channel;
import vn.motcua.shared.Locality;

/**
 * The ways out of this installation. Where none is configured a demonstration keeps its messages for the outbox page; at
 * a real locality they wait, and end with the administrator.
 */
@Component
public class Carriers {

    private final List<Carrier> configured;
    private final boolean demonstration;

    @org.springframework.beans.factory.annotation.Autowired
    Carriers(MailSettings mail, SmsSettings sms, Locality locality) {
        this(Stream.of(mail.carrier(), sms.carrier()).flatMap(Optional::stream).toList(), locality.demonstration());
    }

    Carriers(List<Carrier> configured, boolean demonstration) {
        this.configured = List.copyOf(configured);
        this.demonstration = demonstration;
    }

    /** Whether a message of that channel gets anywhere. */
    public boolean reaches(Channel channel) {
        return demonstration || of(channel).isPresent();
    }

    /** Whether messages of that channel end in the outbox of a demonstration. */
    boolean keepsForOutbox(Channel channel) {
        return demonstration && of(channel).isEmpty();
    }

    Optional<Carrier> of(Channel channel) {
        return configured.stream()
                .filter(carrier -> carrier.channel() == channel)
                .findFirst();
    }
}
