package vn.motcua.identity.internal;

import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;

/** A citizen looks at the own account. */
@UseCase
public class ReadAccount {

    private final Permissions permissions;
    private final ContactStore contacts;

    ReadAccount(Permissions permissions, ContactStore contacts) {
        this.permissions = permissions;
        this.contacts = contacts;
    }

    /** The account with its verified addresses. */
    @Transactional(readOnly = true)
    public Kept read(Actor actor, AccountId account) {
        permissions.require(actor, Permission.ACCOUNT_KEEP, null);
        if (!(actor instanceof Citizen citizen) || !citizen.account().equals(account)) {
            throw new IdentityException.NotPermitted(Permission.ACCOUNT_KEEP);
        }
        return new Kept(citizen, contacts.of(account));
    }

    /** What is kept about somebody. */
    public record Kept(Citizen citizen, List<ContactAddress> addresses) {

        public Kept {
            addresses = List.copyOf(addresses);
        }
    }
}
