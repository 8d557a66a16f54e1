package vn.motcua.organisation.internal;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.shared.MachineTime;

/**
 * Keeps the picture of all units in memory: every request asks for it, and it changes a few times a month.
 *
 * <p>A change is seen at once by the transaction that makes it, and by every node within a second of its commit.
 */
@Component
public class StructureCache {

    private static final Duration TRUSTED = Duration.ofSeconds(1);

    private final OrganisationStore store;
    private final MachineTime time;
    private volatile @Nullable Seen seen;

    StructureCache(OrganisationStore store, MachineTime time) {
        this.store = store;
        this.time = time;
    }

    public StructureView current() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return new StructureView(store.load());
        }
        var now = time.instant();
        var last = seen;
        if (last != null && now.isBefore(last.checked().plus(TRUSTED))) {
            return last.view();
        }
        // The number is read first: what changes while the rows are read is found out at the next check.
        long revision = store.revision();
        var view = last != null && last.revision() == revision ? last.view() : new StructureView(store.load());
        seen = new Seen(revision, view, now);
        return view;
    }

    /** To be told by whoever changes the organisation, inside the transaction that does. */
    void changed() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return;
        }
        TransactionSynchronizationManager.bindResource(this, true);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResource(StructureCache.this);
                seen = null;
            }
        });
    }

    private record Seen(long revision, StructureView view, Instant checked) {}
}
