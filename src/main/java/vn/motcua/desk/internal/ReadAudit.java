package vn.motcua.desk.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditChain;
import vn.motcua.audit.AuditEntry;
import vn.motcua.audit.AuditFilter;
import vn.motcua.audit.AuditHead;
import vn.motcua.audit.AuditRow;
import vn.motcua.audit.AuditTrail;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.KeysetPage;
import vn.motcua.shared.UseCase;

/** Shows who did and who read what to whoever controls it; each look into the record is itself recorded first. */
@UseCase(reads = true)
public class ReadAudit {

    private static final int PAGE = 50;

    private final Permissions permissions;
    private final Audit audit;
    private final AuditTrail trail;
    private final AuditChain chain;

    ReadAudit(Permissions permissions, Audit audit, AuditTrail trail, AuditChain chain) {
        this.permissions = permissions;
        this.audit = audit;
        this.trail = trail;
        this.chain = chain;
    }

    /**
     * One page of the record, newest first.
     *
     * @param after position given by the page before; null for the newest rows
     */
    public Reading read(Actor actor, AuditFilter filter, @Nullable String after) {
        permissions.require(actor, Permission.AUDIT_READ, null);
        var subject = filter.subject().or(filter::actor).orElse("all");
        audit.read(AuditEntry.of(Audited.officer(actor, Permission.AUDIT_READ), "desk.read-audit", "audit", subject));
        return new Reading(trail.page(filter, after, PAGE), chain.head(), trail.actions());
    }

    /**
     * What the page needs.
     *
     * @param actions the actions that occur in the record
     */
    public record Reading(KeysetPage<AuditRow> page, AuditHead head, List<String> actions) {}
}
