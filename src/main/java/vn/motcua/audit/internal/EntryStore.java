package vn.motcua.audit.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.audit.AuditEntry;
import vn.motcua.audit.AuditKind;
import vn.motcua.audit.AuditPosition;
import vn.motcua.shared.Ids;
import vn.motcua.shared.MachineTime;

/** Appends rows and reads them in the order of the chain. */
@Repository
public class EntryStore {

    private static final int FETCHED_AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final MachineTime machineTime;
    private final Clock officeTime;
    private final Era era;

    public EntryStore(JdbcClient jdbc, MachineTime machineTime, Clock officeTime, Era era) {
        this.jdbc = jdbc;
        this.machineTime = machineTime;
        this.officeTime = officeTime;
        this.era = era;
    }

    /** Appends one row; its transaction number is given by the database. */
    public void append(AuditKind kind, AuditEntry entry) {
        var actor = entry.actor();
        jdbc.sql("""
                insert into audit.entry (id, era, recorded_at, office_at, kind,
                    actor_id, actor_name, actor_post, actor_unit, action, subject_kind, subject_id, detail)
                values (:id, :era, :recordedAt, :officeAt, :kind,
                    :actorId, :actorName, :actorPost, :actorUnit, :action, :subjectKind, :subjectId, :detail)
                """)
                .param("id", Ids.next())
                .param("era", era.number())
                .param("recordedAt", machineTime.instant().atOffset(ZoneOffset.UTC))
                .param("officeAt", officeTime.instant().atOffset(ZoneOffset.UTC))
                .param("kind", kind.name())
                .param("actorId", actor.id())
                .param("actorName", actor.name())
                .param("actorPost", actor.post())
                .param("actorUnit", actor.unit())
                .param("action", entry.action())
                .param("subjectKind", entry.subjectKind())
                .param("subjectId", entry.subjectId())
                .param("detail", entry.detail())
                .update();
    }

    /**
     * The first position that may still get rows: below it every transaction has ended, so what can be seen there is all
     * there will ever be.
     */
    AuditPosition finishedBelow() {
        var oldestRunning = jdbc.sql("select cast(pg_snapshot_xmin(pg_current_snapshot()) as text)")
                .query(String.class)
                .single();
        return new AuditPosition(era.number(), Long.parseLong(oldestRunning));
    }

    /** Rows with a position in {@code [from, to)} in the order of the chain; needs a transaction, close the stream. */
    Stream<StoredRow> between(AuditPosition from, AuditPosition to) {
        return jdbc
                .sql("""
                select %s
                from audit.entry e
                where (e.era, e.xact) >= (:fromEra, cast(cast(:fromXact as text) as xid8))
                  and (e.era, e.xact) < (:toEra, cast(cast(:toXact as text) as xid8))
                order by e.era, e.xact, e.id
                """.formatted(StoredRow.COLUMNS))
                .param("fromEra", from.era())
                .param("fromXact", Long.toString(from.transaction()))
                .param("toEra", to.era())
                .param("toXact", Long.toString(to.transaction()))
                .withFetchSize(FETCHED_AT_ONCE)
                .query(StoredRow::read)
                .stream();
    }

    /** All rows in the order of the chain; needs a transaction, close the stream. */
    Stream<StoredRow> inOrder() {
        return jdbc
                .sql("select %s from audit.entry e order by e.era, e.xact, e.id".formatted(StoredRow.COLUMNS))
                .withFetchSize(FETCHED_AT_ONCE)
                .query(StoredRow::read)
                .stream();
    }
}
