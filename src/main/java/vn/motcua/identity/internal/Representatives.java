package vn.motcua.identity.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.Mandate;
import vn.motcua.identity.MandateBasis;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;

/** Who represents an organisation now, and who of them says who else does. */
@Component
class Representatives {

    private final Permissions permissions;
    private final MandateStore mandates;

    Representatives(Permissions permissions, MandateStore mandates) {
        this.permissions = permissions;
        this.mandates = mandates;
    }

    /** The citizen who acts; nobody else keeps mandates. */
    Citizen citizen(Actor actor) {
        permissions.require(actor, Permission.MANDATE_KEEP, null);
        if (actor instanceof Citizen citizen) {
            return citizen;
        }
        throw new IdentityException.NotPermitted(Permission.MANDATE_KEEP);
    }

    /** The account's present mandate for an organisation; {@link IdentityException.MandateUnknown} if it has none. */
    Mandate own(AccountId account, UUID organisation) {
        return present(organisation).stream()
                .filter(mandate -> mandate.account().equals(account))
                .findFirst()
                .orElseThrow(IdentityException.MandateUnknown::new);
    }

    /** Everybody who represents it today. */
    List<Mandate> present(UUID organisation) {
        var today = mandates.today();
        return mandates.ofRepresented(organisation).stream()
                .filter(mandate -> mandate.organisation().isPresent() && mandate.isUsableOn(today))
                .toList();
    }

    /** Whether that representative says who else is one: a head; anybody while there is no head. */
    boolean heads(Mandate own) {
        return isHead(own) || present(own.whom().id()).stream().noneMatch(Representatives::isHead);
    }

    private static boolean isHead(Mandate mandate) {
        return mandate.basis() != MandateBasis.EMPLOYEE;
    }
}
