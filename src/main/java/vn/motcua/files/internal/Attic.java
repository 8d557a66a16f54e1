package vn.motcua.files.internal;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.files.FileHash;
import vn.motcua.files.FileUses;
import vn.motcua.shared.MachineTime;

/** Removes what nobody needs any more. */
@Component
public class Attic {

    /** Who sends a file names it within this time. */
    static final Duration JUST_TAKEN = Duration.ofDays(7);

    private final FileStore store;
    private final Blobs blobs;
    private final ObjectProvider<FileUses> uses;
    private final TransactionTemplate transaction;
    private final MachineTime time;

    Attic(
            FileStore store,
            Blobs blobs,
            ObjectProvider<FileUses> uses,
            TransactionTemplate transaction,
            MachineTime time) {
        this.store = store;
        this.blobs = blobs;
        this.uses = uses;
        this.transaction = transaction;
        this.time = time;
    }

    /** See {@link vn.motcua.files.Files#discard(Collection)}. */
    public Set<String> discard(Collection<String> hashes) {
        var settled = new HashSet<String>();
        uses.orderedStream().forEach(module -> settled.addAll(module.named(hashes)));
        for (var hash : List.copyOf(hashes)) {
            if (!settled.contains(hash) && gone(new FileHash(hash))) {
                settled.add(hash);
            }
        }
        return settled;
    }

    /** The blob goes while the row is locked: whoever sends the same content meanwhile waits and brings it anew. */
    private boolean gone(FileHash hash) {
        var before = time.instant().minus(JUST_TAKEN);
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (store.remove(hash, before)) {
                blobs.remove(hash);
                return true;
            }
            return store.find(hash).isEmpty();
        }));
    }
}
