package vn.motcua.identity.internal;

import org.springframework.stereotype.Component;
import vn.motcua.identity.IdentityException;
import vn.motcua.notification.Channel;
import vn.motcua.notification.Notifications;

/** Reads addresses that people type, and takes those only to which this installation can send. */
@Component
public class OfferedAddresses {

    private final Notifications notifications;

    OfferedAddresses(Notifications notifications) {
        this.notifications = notifications;
    }

    /** Whether messages of that channel get anywhere. */
    public boolean offers(Channel channel) {
        return notifications.reaches(channel);
    }

    /**
     * The address in what somebody typed.
     *
     * @throws IdentityException.AddressUnreadable if it is neither a mobile number nor an e-mail address
     * @throws IdentityException.ChannelNotOffered if nothing can be sent there from here
     */
    ContactAddress typed(String text) {
        var address = ContactAddress.typed(text).orElseThrow(IdentityException.AddressUnreadable::new);
        if (!offers(address.channel())) {
            throw new IdentityException.ChannelNotOffered(address.channel() == Channel.SMS);
        }
        return address;
    }
}
