package vn.motcua.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.audit.AuditHead;
import vn.motcua.audit.AuditPosition;
import vn.motcua.audit.Seal;

/** Keeps the seals. */
@Repository
public class SealStore {

    /** Any number that no other lock of the application uses: "audit" on a telephone's keys. */
    private static final long SEALING = 28_348;

    private static final String COLUMNS = """
            s.seq, s.from_era, cast(s.from_xact as text) as from_xact, s.to_era, cast(s.to_xact as text) as to_xact,
            s.row_count, s.rows_hash, s.previous_hash, s.hash, s.sealed_at, s.office_at""";

    private final JdbcClient jdbc;

    public SealStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the right to seal until the end of the transaction; false if another node has it. */
    boolean takeTurn() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:key)")
                .param("key", SEALING)
                .query(Boolean.class)
                .single();
    }

    /** The newest seal. */
    public Optional<Seal> last() {
        return jdbc.sql("select %s from audit.seal s order by s.seq desc limit 1".formatted(COLUMNS))
                .query(SealStore::read)
                .optional();
    }

    /** The seal with this hash. */
    public Optional<Seal> byHash(String hash) {
        return jdbc.sql("select %s from audit.seal s where s.hash = :hash".formatted(COLUMNS))
                .param("hash", hash)
                .query(SealStore::read)
                .optional();
    }

    /** Rows at or after this position, counted up to {@link AuditHead#MOST_COUNTED}. */
    public int waiting(AuditPosition from) {
        return jdbc.sql("""
                select count(*) from (
                    select 1 from audit.entry e
                    where (e.era, e.xact) >= (:era, cast(cast(:xact as text) as xid8))
                    limit :most) counted
                """)
                .param("era", from.era())
                .param("xact", Long.toString(from.transaction()))
                .param("most", AuditHead.MOST_COUNTED)
                .query(Integer.class)
                .single();
    }

    /** All seals in order; needs a transaction, close the stream. */
    Stream<Seal> inOrder() {
        return jdbc
                .sql("select %s from audit.seal s order by s.seq".formatted(COLUMNS))
                .withFetchSize(1000)
                .query(SealStore::read)
                .stream();
    }

    void append(Seal seal) {
        jdbc.sql("""
                insert into audit.seal (seq, from_era, from_xact, to_era, to_xact, row_count,
                    rows_hash, previous_hash, hash, sealed_at, office_at)
                values (:seq, :fromEra, cast(:fromXact as xid8), :toEra, cast(:toXact as xid8), :rows,
                    :rowsHash, :previous, :hash, :sealedAt, :officeAt)
                """)
                .param("seq", seal.number())
                .param("fromEra", seal.from().era())
                .param("fromXact", Long.toString(seal.from().transaction()))
                .param("toEra", seal.to().era())
                .param("toXact", Long.toString(seal.to().transaction()))
                .param("rows", seal.rows())
                .param("rowsHash", seal.rowsHash())
                .param("previous", seal.previous())
                .param("hash", seal.hash())
                .param("sealedAt", seal.sealedAt().atOffset(ZoneOffset.UTC))
                .param("officeAt", seal.officeTime().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Seal read(ResultSet row, int number) throws SQLException {
        return new Seal(
                row.getLong("seq"),
                new AuditPosition(row.getInt("from_era"), Long.parseLong(row.getString("from_xact"))),
                new AuditPosition(row.getInt("to_era"), Long.parseLong(row.getString("to_xact"))),
                row.getLong("row_count"),
                row.getString("rows_hash"),
                row.getString("previous_hash"),
                row.getString("hash"),
                StoredRow.instant(row, "sealed_at"),
                StoredRow.instant(row, "office_at"));
    }
}
