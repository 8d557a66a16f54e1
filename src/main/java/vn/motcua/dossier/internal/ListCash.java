package vn.motcua.dossier.internal;

import java.time.LocalDate;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.dossier.CashDay;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;

/** The cash list of a counter on one day, with names: the look is recorded. */
@UseCase(reads = true)
public class ListCash {

    private final Permissions permissions;
    private final ReceiptStore receipts;
    private final Audit audit;

    ListCash(Permissions permissions, ReceiptStore receipts, Audit audit) {
        this.permissions = permissions;
        this.receipts = receipts;
        this.audit = audit;
    }

    public CashDay list(Actor actor, LocalDate day) {
        if (!(actor instanceof OfficerInPost officer)) {
            permissions.require(actor, Permission.FEE_TAKE, null);
            throw new IdentityException.NotPermitted(Permission.FEE_TAKE);
        }
        permissions.require(officer, Permission.FEE_TAKE, officer.unit());
        audit.read(new AuditEntry(
                AuditedActor.of(actor),
                "dossier.list-cash",
                "unit",
                officer.unit().toString(),
                day.toString()));
        return new CashDay(day, officer.unitName(), receipts.on(officer.unit(), day));
    }
}
