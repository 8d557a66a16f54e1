package vn.motcua.identity.web;

import java.util.Optional;
import vn.motcua.identity.internal.ContactAddress;
import vn.motcua.identity.internal.ReadAccount;
import vn.motcua.notification.Channel;

/**
 * A citizen's own account.
 *
 * @param kept what is kept
 * @param changed whether an address was changed a moment ago
 */
public record AccountPage(ReadAccount.Kept kept, boolean changed) {

    public String name() {
        return kept.citizen().name();
    }

    public Optional<String> phone() {
        return address(Channel.SMS);
    }

    public Optional<String> email() {
        return address(Channel.EMAIL);
    }

    /** A number that was said but never proved. */
    public Optional<String> unconfirmedPhone() {
        return phone().isPresent()
                ? Optional.empty()
                : Optional.ofNullable(kept.citizen().phone());
    }

    public Optional<String> personalId() {
        return Optional.ofNullable(kept.citizen().maskedPersonalId());
    }

    /** Whether a code can be sent anywhere, so that a new password can be set. */
    public boolean reachable() {
        return !kept.addresses().isEmpty();
    }

    private Optional<String> address(Channel channel) {
        return kept.addresses().stream()
                .filter(address -> address.channel() == channel)
                .map(ContactAddress::written)
                .findFirst();
    }
}
