package vn.motcua.identity.internal;

import vn.motcua.identity.AccountId;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;

/** A citizen wants another number or e-mail address at the account. */
@UseCase
public class BeginAddressChange {

    private final Permissions permissions;
    private final CredentialCheck credentials;
    private final OfferedAddresses addresses;
    private final CodeThrottle throttle;
    private final CodeDesk desk;

    BeginAddressChange(
            Permissions permissions,
            CredentialCheck credentials,
            OfferedAddresses addresses,
            CodeThrottle throttle,
            CodeDesk desk) {
        this.permissions = permissions;
        this.credentials = credentials;
        this.addresses = addresses;
        this.throttle = throttle;
        this.desk = desk;
    }

    /**
     * Sends a code to the new address; to one that belongs to another account, a message that says so instead. The
     * password is asked again: an open screen must not be enough to take an account over.
     *
     * @param account whose address it is
     * @throws IdentityException.PasswordWrong if the password is wrong
     * @throws IdentityException.AddressUnreadable if nothing can be sent to what was typed
     * @throws IdentityException.AskLater after too many messages
     */
    public void begin(Actor actor, AccountId account, NewAddress change, Asker asker) {
        permissions.require(actor, Permission.ACCOUNT_KEEP, null);
        if (!(actor instanceof Citizen citizen) || !citizen.account().equals(account)) {
            throw new IdentityException.NotPermitted(Permission.ACCOUNT_KEEP);
        }
        var address = addresses.typed(change.typed());
        credentials.again(account, change.password(), asker.network());
        throttle.sending(address, asker.network());
        desk.open(CodePurpose.CHANGE, address, asker, account, "");
    }

    /** What somebody typed. */
    public record NewAddress(String typed, String password) {

        @Override
        public String toString() {
            return "NewAddress[hidden]";
        }
    }
}
