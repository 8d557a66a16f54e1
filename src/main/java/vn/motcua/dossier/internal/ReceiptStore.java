package vn.motcua.dossier.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.FeeReceipt;
import vn.motcua.organisation.UnitId;

/** Keeps receipts: rows are added and cancelled, never changed or removed. */
@Repository
class ReceiptStore {

    private static final int MOST_OF_A_DAY = 2000;

    private static final String COLUMNS = """
            select receipt.id, dossier.number, receipt.running, receipt.year, receipt.payer, receipt.what,
                receipt.unit_amount, receipt.copies, receipt.pages, receipt.amount, receipt.exemption, receipt.taken_at,
                receipt.taken_by, receipt.taken_post, receipt.cancelled_at, receipt.cancelled_by, receipt.cancel_reason
            from dossier.receipt join dossier.dossier on dossier.id = receipt.dossier
            """;

    private final JdbcClient jdbc;

    ReceiptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for whoever takes money for the same dossier at this moment. */
    void hold(DossierId dossier) {
        jdbc.sql("select id from dossier.dossier where id = :id for update")
                .param("id", dossier.value())
                .query(UUID.class)
                .single();
    }

    void add(FeeReceipt receipt, Place place, String key) {
        jdbc.sql("""
                insert into dossier.receipt (id, dossier, unit, year, running, day, payer, what, unit_amount, copies,
                    pages, amount, exemption, taken_at, taken_by, taken_post, key)
                values (:id, :dossier, :unit, :year, :running, :day, :payer, :what, :each, :copies, :pages, :amount,
                    :exemption, :at, :by, :post, :key)
                """)
                .param("id", receipt.id())
                .param("dossier", place.dossier().value())
                .param("unit", place.unit().value())
                .param("year", place.day().getYear())
                .param("running", receipt.number().map(ReceiptStore::running).orElse(null), Types.INTEGER)
                .param("day", place.day())
                .param("payer", receipt.payer())
                .param("what", receipt.what())
                .param("each", receipt.each())
                .param("copies", receipt.copies())
                .param("pages", receipt.pages())
                .param("amount", receipt.amount())
                .param("exemption", receipt.exemption().orElse(null), Types.VARCHAR)
                .param("at", Timestamp.from(receipt.at()))
                .param("by", receipt.by())
                .param("post", receipt.post())
                .param("key", key)
                .update();
    }

    /** Where and when money is taken. */
    record Place(DossierId dossier, UnitId unit, LocalDate day) {}

    private static int running(String number) {
        return Integer.parseInt(number.substring(0, number.indexOf('/')));
    }

    Optional<FeeReceipt> withKey(DossierId dossier, String key) {
        return jdbc.sql(COLUMNS + "where receipt.dossier = :dossier and receipt.key = :key")
                .param("dossier", dossier.value())
                .param("key", key)
                .query(ReceiptStore::receipt)
                .optional();
    }

    List<FeeReceipt> of(DossierId dossier) {
        return jdbc.sql(COLUMNS + "where receipt.dossier = :dossier order by receipt.taken_at, receipt.id")
                .param("dossier", dossier.value())
                .query(ReceiptStore::receipt)
                .list();
    }

    List<FeeReceipt> on(UnitId unit, LocalDate day) {
        return jdbc.sql(COLUMNS + "where receipt.unit = :unit and receipt.day = :day"
                        + " order by receipt.running nulls last, receipt.taken_at limit " + MOST_OF_A_DAY)
                .param("unit", unit.value())
                .param("day", day)
                .query(ReceiptStore::receipt)
                .list();
    }

    /** Cancels it; false if it was cancelled before, or is of another day. */
    boolean cancel(UUID id, LocalDate day, FeeReceipt.Cancelled cancelled) {
        return jdbc.sql("""
                        update dossier.receipt
                        set cancelled_at = :at, cancelled_by = :by, cancel_reason = :reason
                        where id = :id and day = :day and cancelled_at is null
                        """)
                        .param("at", Timestamp.from(cancelled.at()))
                        .param("by", cancelled.by())
                        .param("reason", cancelled.reason())
                        .param("id", id)
                        .param("day", day)
                        .update()
                == 1;
    }

    private static FeeReceipt receipt(ResultSet row, int index) throws SQLException {
        var running = row.getObject("running", Integer.class);
        Instant cancelledAt = DossierRows.instant(row, "cancelled_at");
        return new FeeReceipt(
                row.getObject("id", UUID.class),
                new DossierNumber(row.getString("number")),
                running == null ? Optional.empty() : Optional.of(running + "/" + row.getInt("year")),
                row.getString("payer"),
                row.getString("what"),
                row.getLong("unit_amount"),
                row.getInt("copies"),
                row.getInt("pages"),
                row.getLong("amount"),
                Optional.ofNullable(row.getString("exemption")),
                DossierRows.requiredInstant(row, "taken_at"),
                row.getString("taken_by"),
                row.getString("taken_post"),
                cancelledAt == null
                        ? Optional.empty()
                        : Optional.of(new FeeReceipt.Cancelled(
                                cancelledAt, row.getString("cancelled_by"), row.getString("cancel_reason"))));
    }
}
