package vn.motcua.identity.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.identity.AccountId;
import vn.motcua.notification.Notifications;
import vn.motcua.notification.Recipient;

/** The verified addresses of accounts as messages need them. */
@Component
public class VerifiedAddresses {

    private final ContactStore contacts;
    private final Notifications notifications;

    VerifiedAddresses(ContactStore contacts, Notifications notifications) {
        this.contacts = contacts;
        this.notifications = notifications;
    }

    /** Those that this installation can reach. */
    public List<Recipient> of(AccountId account) {
        return contacts.of(account).stream()
                .filter(address -> notifications.reaches(address.channel()))
                .map(ContactAddress::recipient)
                .toList();
    }
}
