package vn.motcua.identity.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.identity.AccountId;
import vn.motcua.notification.Recipient;

/** The verified addresses of accounts as recipients of messages. */
@Component
public class ContactDesk {

    private final ContactStore contacts;

    ContactDesk(ContactStore contacts) {
        this.contacts = contacts;
    }

    public List<Recipient> of(AccountId account) {
        return contacts.of(account).stream().map(ContactAddress::recipient).toList();
    }
}
