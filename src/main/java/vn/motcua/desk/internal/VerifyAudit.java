package vn.motcua.desk.internal;

import java.util.Optional;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditChain;
import vn.motcua.audit.AuditEntry;
import vn.motcua.audit.ChainVerdict;
import vn.motcua.audit.Seal;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;

/** Recomputes the chain over the record, and compares it with a seal that was kept outside. */
@UseCase
public class VerifyAudit {

    private final Permissions permissions;
    private final Audit audit;
    private final AuditChain chain;

    VerifyAudit(Permissions permissions, Audit audit, AuditChain chain) {
        this.permissions = permissions;
        this.audit = audit;
        this.chain = chain;
    }

    /**
     * The verdict of now. Not in one transaction with its own audit row: the chain is walked in one snapshot of its own.
     *
     * @param kept hash of a seal that was kept outside, hexadecimal; empty if there is none to compare
     */
    public Verification verify(Actor actor, String kept) {
        permissions.require(actor, Permission.AUDIT_READ, null);
        audit.read(AuditEntry.of(Audited.officer(actor, Permission.AUDIT_READ), "desk.verify-audit", "audit", "chain"));
        return new Verification(chain.verify(), kept.isBlank() ? Optional.empty() : chain.find(kept.replace(" ", "")));
    }

    /** The verdict, and the seal with the hash that was kept outside, if it is part of the chain. */
    public record Verification(ChainVerdict verdict, Optional<Seal> kept) {}
}
