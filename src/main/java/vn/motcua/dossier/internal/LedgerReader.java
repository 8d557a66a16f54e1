package vn.motcua.dossier.internal;

import org.springframework.stereotype.Component;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.dossier.LedgerPeriod;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.organisation.UnitId;

/** Whose register an officer reads: that of the own unit; each look is recorded with the period. */
@Component
class LedgerReader {

    private final Permissions permissions;
    private final Audit audit;

    LedgerReader(Permissions permissions, Audit audit) {
        this.permissions = permissions;
        this.audit = audit;
    }

    /**
     * The unit, after the look was recorded.
     *
     * @param action what the record calls it
     */
    UnitId opens(Actor actor, LedgerPeriod period, String action) {
        if (!(actor instanceof OfficerInPost officer)) {
            permissions.require(actor, Permission.LEDGER_READ, null);
            throw new IdentityException.NotPermitted(Permission.LEDGER_READ);
        }
        permissions.require(officer, Permission.LEDGER_READ, officer.unit());
        audit.read(new AuditEntry(
                AuditedActor.of(officer),
                action,
                "ledger",
                officer.unit().value().toString(),
                period.from() + "/" + period.to()));
        return officer.unit();
    }
}
