package vn.motcua.dossier.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierId;

/** Keeps what had to be paid, and the proof that it was. */
@Repository
class PaymentStore {

    private final JdbcClient jdbc;

    PaymentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A demand. */
    record Demand(UUID id, By by, Instant at, String what, long amount, String payAt, String notice, LocalDate payBy) {}

    /** Its proof. */
    record Proof(Instant at, String by, String receipt, LocalDate paidOn, Optional<String> file) {}

    /** Both, as they are kept. */
    record Kept(Demand demand, Optional<Proof> proof) {}

    void add(DossierId dossier, Demand demand) {
        jdbc.sql("""
                insert into dossier.payment (id, dossier, demanded_at, demanded_by, demanded_post, demanded_unit, what,
                    amount, pay_at, notice, pay_by)
                values (:id, :dossier, :at, :name, :post, :unit, :what, :amount, :payAt, :notice, :payBy)
                """)
                .param("id", demand.id())
                .param("dossier", dossier.value())
                .param("at", Timestamp.from(demand.at()))
                .param("name", demand.by().name())
                .param("post", demand.by().post())
                .param("unit", demand.by().unit())
                .param("what", demand.what())
                .param("amount", demand.amount())
                .param("payAt", demand.payAt())
                .param("notice", demand.notice())
                .param("payBy", demand.payBy())
                .update();
    }

    void prove(UUID id, Proof proof) {
        jdbc.sql("""
                update dossier.payment set proved_at = :at, proved_by = :by, receipt = :receipt, paid_on = :paidOn,
                    receipt_file = :file
                where id = :id and proved_at is null
                """)
                .param("at", Timestamp.from(proof.at()))
                .param("by", proof.by())
                .param("receipt", proof.receipt())
                .param("paidOn", proof.paidOn())
                .param("file", proof.file().orElse(null), java.sql.Types.VARCHAR)
                .param("id", id)
                .update();
    }

    /** All of a dossier, the first one first. */
    List<Kept> of(DossierId dossier) {
        return jdbc.sql("""
                select id, demanded_at, demanded_by, demanded_post, demanded_unit, what, amount, pay_at, notice, pay_by,
                    proved_at, proved_by, receipt, paid_on, receipt_file
                from dossier.payment where dossier = :dossier order by demanded_at, id
                """)
                .param("dossier", dossier.value())
                .query(PaymentStore::kept)
                .list();
    }

    /** What is still to be paid. */
    Optional<Demand> open(DossierId dossier) {
        return of(dossier).stream()
                .filter(kept -> kept.proof().isEmpty())
                .map(Kept::demand)
                .findFirst();
    }

    private static Kept kept(ResultSet row, int index) throws SQLException {
        var proved = DossierRows.instant(row, "proved_at");
        var demand = new Demand(
                row.getObject("id", UUID.class),
                new By(
                        Optional.empty(),
                        row.getString("demanded_by"),
                        row.getString("demanded_post"),
                        row.getString("demanded_unit")),
                DossierRows.requiredInstant(row, "demanded_at"),
                row.getString("what"),
                row.getLong("amount"),
                row.getString("pay_at"),
                row.getString("notice"),
                row.getObject("pay_by", LocalDate.class));
        return new Kept(
                demand,
                proved == null
                        ? Optional.empty()
                        : Optional.of(new Proof(
                                proved,
                                row.getString("proved_by"),
                                row.getString("receipt"),
                                row.getObject("paid_on", LocalDate.class),
                                Optional.ofNullable(row.getString("receipt_file")))));
    }
}
