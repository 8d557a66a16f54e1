package vn.motcua.identity;

import java.util.Optional;
import vn.motcua.identity.internal.ContactAddress;
import vn.motcua.notification.Channel;
import vn.motcua.notification.Recipient;

/** How people are reached whose address nobody has verified, and whose words a message is. */
public final class Contacts {

    private Contacts() {}

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
