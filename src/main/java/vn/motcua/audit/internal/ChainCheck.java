package vn.motcua.audit.internal;

import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.audit.AuditPosition;
import vn.motcua.audit.ChainVerdict;
import vn.motcua.audit.ChainVerdict.Broken;
import vn.motcua.audit.ChainVerdict.Fault;
import vn.motcua.audit.ChainVerdict.Unbroken;
import vn.motcua.audit.Seal;

/** Recomputes the chain by walking seals and rows side by side; holds one row of each in memory. */
@Component
public class ChainCheck {

    private final EntryStore entries;
    private final SealStore seals;

    public ChainCheck(EntryStore entries, SealStore seals) {
        this.entries = entries;
        this.seals = seals;
    }

    /** Needs a transaction with one snapshot for both walks. */
    public ChainVerdict run() {
        try (var links = seals.inOrder();
                var rows = entries.inOrder()) {
            return walk(links.iterator(), new Rows(rows.iterator()));
        }
    }

    private static ChainVerdict walk(Iterator<Seal> links, Rows rows) {
        @Nullable Seal last = null;
        long fitting = 0;
        while (links.hasNext()) {
            var seal = links.next();
            var fault = fault(last, seal, rows);
            if (fault.isPresent()) {
                long number = fault.get() == Fault.SEAL_REMOVED ? following(last) : seal.number();
                return new Broken(number, fault.get(), fitting);
            }
            fitting += seal.rows();
            last = seal;
        }
        return new Unbroken(Optional.ofNullable(last), fitting, rows.countRest());
    }

    private static Optional<Fault> fault(@Nullable Seal last, Seal seal, Rows rows) {
        if (seal.number() != following(last)) {
            return Optional.of(Fault.SEAL_REMOVED);
        }
        var from = last == null ? AuditPosition.START : last.to();
        var previous = last == null ? Seal.NO_PREVIOUS : last.hash();
        if (!seal.from().equals(from)
                || !seal.previous().equals(previous)
                || !seal.hash().equals(CanonicalDigest.of(seal))) {
            return Optional.of(Fault.SEAL_CHANGED);
        }
        var digest = new CanonicalDigest();
        long found = rows.digestBefore(seal.to(), digest);
        if (found != seal.rows()) {
            return Optional.of(found < seal.rows() ? Fault.ROWS_REMOVED : Fault.ROWS_ADDED);
        }
        return digest.hex().equals(seal.rowsHash()) ? Optional.empty() : Optional.of(Fault.ROWS_CHANGED);
    }

    private static long following(@Nullable Seal last) {
        return last == null ? 1 : last.number() + 1;
    }

    /** The rows not yet walked over. */
    private static final class Rows {

        private final Iterator<StoredRow> source;
        private @Nullable StoredRow next;

        Rows(Iterator<StoredRow> source) {
            this.source = source;
            advance();
        }

        long digestBefore(AuditPosition end, CanonicalDigest digest) {
            long count = 0;
            for (var row = next; row != null && row.position().compareTo(end) < 0; row = next) {
                digest.row(row);
                count++;
                advance();
            }
            return count;
        }

        long countRest() {
            long count = 0;
            while (next != null) {
                count++;
                advance();
            }
            return count;
        }

        private void advance() {
            next = source.hasNext() ? source.next() : null;
        }
    }
}
