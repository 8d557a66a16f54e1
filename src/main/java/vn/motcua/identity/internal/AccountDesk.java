package vn.motcua.identity.internal;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.IdentityException;
import vn.motcua.notification.Channel;
import vn.motcua.notification.NewMessage;
import vn.motcua.notification.Notifications;
import vn.motcua.shared.Ids;

/** What a confirmed code opens: each method is one transaction, with its row in the record of acts. */
@Component
class AccountDesk {

    private final CodeRequestStore requests;
    private final AccountStore accounts;
    private final ContactStore contacts;
    private final AccountRecord record;
    private final Notifications notifications;

    AccountDesk(
            CodeRequestStore requests,
            AccountStore accounts,
            ContactStore contacts,
            AccountRecord record,
            Notifications notifications) {
        this.requests = requests;
        this.accounts = accounts;
        this.contacts = contacts;
        this.record = record;
        this.notifications = notifications;
    }

    /** Opens the account that the confirmed request is about. */
    @Transactional
    public Entered register(Asker asker, String passwordHash) {
        var request = confirmed(asker, CodePurpose.REGISTER);
        var name = request.fullName().orElseThrow(IdentityException.NothingAsked::new);
        var address = request.address();
        if (contacts.ownerOf(address).isPresent()) {
            throw new IdentityException.AlreadyRegistered();
        }
        var phone = address.channel() == Channel.SMS ? address.written() : null;
        var account = accounts.openCitizen(newName(), passwordHash, new CitizenProfile(name, phone, null));
        contacts.put(account, address);
        accounts.attachPersonalId(account, request.id());
        requests.remove(request.id());
        record.act("identity.register", account, List.of());
        return new Entered(account, request.target());
    }

    /** Sets the new password; whoever is signed in elsewhere is so no longer. */
    @Transactional
    public Entered recover(Asker asker, String passwordHash) {
        var request = confirmed(asker, CodePurpose.RECOVER);
        var account = request.account().orElseThrow(IdentityException.NothingAsked::new);
        accounts.newPassword(account, passwordHash);
        accounts.endEverySession(account);
        requests.remove(request.id());
        contacts.of(account).forEach(address -> tell(address, "identity.message.recovered", "", asker));
        record.act("identity.recover", account, List.of());
        return new Entered(account, request.target());
    }

    /** Puts the confirmed address in place of the former one, and tells every address the account had before. */
    @Transactional
    public void change(AccountId account, Asker asker) {
        var request = confirmed(asker, CodePurpose.CHANGE);
        if (request.account().filter(account::equals).isEmpty()) {
            throw new IdentityException.NothingAsked();
        }
        var address = request.address();
        var before = contacts.of(account);
        if (!contacts.put(account, address)) {
            throw new IdentityException.NothingAsked();
        }
        if (address.channel() == Channel.SMS) {
            accounts.newPhone(account, address.written());
        }
        requests.remove(request.id());
        before.stream()
                .filter(known -> !known.equals(address))
                .forEach(known -> tell(known, "identity.message.changed", address.masked(), asker));
        record.act("identity.change-address", account, List.of());
    }

    /** The open request of this browser, if its address is confirmed. */
    Optional<CodeRequest> find(Asker asker, CodePurpose purpose) {
        return requests.find(asker.browser(), purpose).filter(CodeRequest::confirmed);
    }

    /** The verified addresses of an account. */
    List<ContactAddress> addresses(AccountId account) {
        return contacts.of(account);
    }

    private CodeRequest confirmed(Asker asker, CodePurpose purpose) {
        return requests.hold(asker.browser(), purpose)
                .filter(CodeRequest::confirmed)
                .orElseThrow(IdentityException.NothingAsked::new);
    }

    private void tell(ContactAddress address, String template, String argument, Asker asker) {
        notifications.stage(new NewMessage(
                address.recipient(), template, asker.language(), List.of(argument), asker.browser(), null));
    }

    /** One signs in with the address; the name is for the database and for logs, and says nothing. */
    private static AccountName newName() {
        var id = Ids.next();
        return new AccountName("cd-" + HexFormat.of().toHexDigits(id.getMostSignificantBits())
                + HexFormat.of().toHexDigits(id.getLeastSignificantBits()));
    }
}
