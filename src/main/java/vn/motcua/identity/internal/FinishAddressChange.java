package vn.motcua.identity.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;

/** The code has proved the new address: it takes the place of the former one, which is told. */
@UseCase
public class FinishAddressChange {

    private static final Logger LOG = LoggerFactory.getLogger(FinishAddressChange.class);

    private final Permissions permissions;
    private final AccountDesk desk;

    FinishAddressChange(Permissions permissions, AccountDesk desk) {
        this.permissions = permissions;
        this.desk = desk;
    }

    /**
     * Changes the address.
     *
     * @param account whose address it is
     * @throws IdentityException.NothingAsked if no code was confirmed for this account in this browser
     */
    public void finish(Actor actor, AccountId account, Asker asker) {
        permissions.require(actor, Permission.ACCOUNT_KEEP, null);
        if (!(actor instanceof Citizen citizen) || !citizen.account().equals(account)) {
            throw new IdentityException.NotPermitted(Permission.ACCOUNT_KEEP);
        }
        desk.change(account, asker);
        LOG.info("address changed account={}", account);
    }
}
