package vn.motcua.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.identity.internal.ContactAddress;
import vn.motcua.identity.internal.ContactDesk;
import vn.motcua.notification.Channel;
import vn.motcua.notification.Recipient;

/** Where people can be reached. Addresses go to the notification module and nowhere else. */
@Service
public class Contacts {

    private final ContactDesk desk;

    Contacts(ContactDesk desk) {
        this.desk = desk;
    }

    /** The verified addresses of an account, the telephone first: at most one number and one e-mail address. */
    public List<Recipient> of(AccountId account) {
        return desk.of(account);
    }

    /** The mobile number in what somebody wrote on a form, if it is one; nobody has verified it. */
    public static Optional<Recipient> mobile(String written) {
        return ContactAddress.typed(written)
                .map(ContactAddress::recipient)
                .filter(recipient -> recipient.channel() == Channel.SMS);
    }

    /** Whose words a message to an account are on the outbox page of a demonstration. */
    public static String reader(AccountId account) {
        return "account:" + account.value();
    }
}
