package vn.motcua.audit;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.audit.internal.EntryStore;

/** Writes the record of acts and reads. Rows can be added, never changed or removed. */
@Service
public class Audit {

    private final EntryStore entries;

    public Audit(EntryStore entries) {
        this.entries = entries;
    }

    /**
     * Records an act inside the transaction of the act itself: both are kept or neither is.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException if the caller has no transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void act(AuditEntry entry) {
        entries.append(AuditKind.ACT, entry);
    }

    /**
     * Records that somebody is about to see personal content. Called before the page is sent: what cannot be recorded is
     * not shown. Joins the caller's transaction, or uses a short one of its own.
     *
     * @throws IllegalStateException if the caller's transaction is read-only and could not keep the row
     */
    @Transactional
    public void read(AuditEntry entry) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException(
                    "A use case that reads personal content must not be readOnly: its audit row could not be kept.");
        }
        entries.append(AuditKind.READ, entry);
    }
}
