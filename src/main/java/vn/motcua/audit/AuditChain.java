package vn.motcua.audit;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.internal.ChainCheck;
import vn.motcua.audit.internal.SealStore;

/**
 * The chain of seals over the record, and its recomputation.
 *
 * <p><b>For an outsider who recomputes.</b> Tables {@code audit.entry} and {@code audit.seal}. Text is UTF-8. A field is
 * written as the number of its bytes, a colon, the bytes, a comma ({@code 5:abcde,}); an absent field is {@code -,}.
 * Instants are microseconds since 1970-01-01T00:00Z, numbers are decimal, ids are lower-case. With {@code \n} as line
 * feed:
 *
 * <pre>
 * row       = era xact id recorded_at office_at kind actor_id actor_name actor_post actor_unit
 *             action subject_kind subject_id detail \n
 * rows_hash = sha256( all rows with (from_era, from_xact) <= (era, xact) < (to_era, to_xact),
 *             ordered by era, xact, id )
 * hash      = sha256( "motcua-audit-1" seq from_era from_xact to_era to_xact row_count
 *             sealed_at office_at rows_hash previous_hash \n )
 * </pre>
 *
 * Hashes inside a seal are fields of 64 hexadecimal digits; {@code previous_hash} of seal 1 is 64 zeros; {@code
 * from} of seal 1 is (0, 0) and {@code from} of every other is {@code to} of the one before.
 *
 * <p>The chain proves nothing against the owner of the database unless some head is kept outside: compare with
 * {@link #find(String)}.
 */
@Service
public class AuditChain {

    private final SealStore seals;
    private final ChainCheck check;

    public AuditChain(SealStore seals, ChainCheck check) {
        this.seals = seals;
        this.check = check;
    }

    /**
     * Recomputes every seal from its rows, in streams, and names the first that does not fit. Runs in a transaction of its
     * own, whatever the caller has: rows and seals must be of one snapshot.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainVerdict verify() {
        return check.run();
    }

    /** The newest seal and how many rows wait for the next one. */
    public AuditHead head() {
        var last = seals.last();
        return new AuditHead(last, seals.waiting(last.map(Seal::to).orElse(AuditPosition.START)));
    }

    /**
     * The seal with this hash, if it is part of the chain: the comparison with a copy kept outside.
     *
     * @param hash hexadecimal digits, upper or lower case
     */
    public Optional<Seal> find(String hash) {
        return seals.byHash(hash.strip().toLowerCase(Locale.ROOT));
    }
}
