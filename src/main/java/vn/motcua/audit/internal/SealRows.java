package vn.motcua.audit.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.AuditPosition;
import vn.motcua.audit.Seal;
import vn.motcua.shared.MachineTime;

/**
 * Seals the rows of ended transactions, in batches that end between two transactions.
 *
 * <p>A seal covers a range of positions, not a set of rows: from the end of the last seal to behind the last row that it
 * takes. Since every transaction below the bound has ended, no row can appear in the range later, and since the next
 * seal starts where this one ends, none is taken twice.
 */
@Component
public class SealRows {

    private static final Logger LOG = LoggerFactory.getLogger(SealRows.class);
    private static final int BATCH = 5000;

    private final EntryStore entries;
    private final SealStore seals;
    private final TransactionTemplate transaction;
    private final MachineTime machineTime;
    private final Clock officeTime;

    public SealRows(
            EntryStore entries,
            SealStore seals,
            TransactionTemplate transaction,
            MachineTime machineTime,
            Clock officeTime) {
        this.entries = entries;
        this.seals = seals;
        this.transaction = transaction;
        this.machineTime = machineTime;
        this.officeTime = officeTime;
    }

    /** Makes as many seals as there are batches of finished rows. */
    public void run() {
        while (sealNext(BATCH).isPresent()) {
            // each batch is a transaction of its own
        }
    }

    /**
     * Makes the next seal.
     *
     * @param batch rows after which the seal ends, as soon as the transaction of the last one is complete
     * @return nothing if no finished row waits or another node is sealing
     */
    Optional<Seal> sealNext(int batch) {
        var made = transaction.execute(status -> seals.takeTurn() ? seal(batch) : Optional.<Seal>empty());
        made.ifPresent(
                seal -> LOG.info("audit sealed seal={} rows={} head={}", seal.number(), seal.rows(), seal.hash()));
        return made;
    }

    private Optional<Seal> seal(int batch) {
        var last = seals.last().orElse(null);
        var from = last == null ? AuditPosition.START : last.to();
        try (var rows = entries.between(from, entries.finishedBelow())) {
            return take(rows, batch).map(taken -> append(last, from, taken));
        }
    }

    private Seal append(@Nullable Seal last, AuditPosition from, Batch taken) {
        var draft = new Seal(
                last == null ? 1 : last.number() + 1,
                from,
                taken.last().next(),
                taken.rows(),
                taken.hash(),
                last == null ? Seal.NO_PREVIOUS : last.hash(),
                Seal.NO_PREVIOUS,
                machineTime.instant().truncatedTo(ChronoUnit.MICROS),
                officeTime.instant().truncatedTo(ChronoUnit.MICROS));
        var seal = draft.withHash(CanonicalDigest.of(draft));
        seals.append(seal);
        return seal;
    }

    private static Optional<Batch> take(Stream<StoredRow> rows, int batch) {
        var digest = new CanonicalDigest();
        var last = Optional.<AuditPosition>empty();
        long count = 0;
        for (var row : (Iterable<StoredRow>) rows::iterator) {
            if (count >= batch && !last.equals(Optional.of(row.position()))) {
                break;
            }
            digest.row(row);
            last = Optional.of(row.position());
            count++;
        }
        long taken = count;
        return last.map(position -> new Batch(position, taken, digest.hex()));
    }

    private record Batch(AuditPosition last, long rows, String hash) {}
}
