package vn.motcua.dossier.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.ActsView;
import vn.motcua.dossier.DossierId;

/** Keeps what owners asked to have back, and what was answered. */
@Repository
class WithdrawalStore {

    private final JdbcClient jdbc;

    WithdrawalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, DossierId dossier, By by, String reason, Instant now) {
        jdbc.sql("""
                insert into dossier.withdrawal (id, dossier, asked_at, asked_by, asked_post, reason)
                values (:id, :dossier, :at, :name, :post, :reason)
                """)
                .param("id", id)
                .param("dossier", dossier.value())
                .param("at", Timestamp.from(now))
                .param("name", by.name())
                .param("post", by.post())
                .param("reason", reason)
                .update();
    }

    void decide(DossierId dossier, boolean granted, By by, String answer, Instant now) {
        jdbc.sql("""
                update dossier.withdrawal set decided_at = :at, granted = :granted, decided_by = :name,
                    decided_post = :post, answer = :answer
                where dossier = :dossier and decided_at is null
                """)
                .param("at", Timestamp.from(now))
                .param("granted", granted)
                .param("name", by.name())
                .param("post", by.post())
                .param("answer", answer)
                .param("dossier", dossier.value())
                .update();
    }

    /** All of a dossier, the first one first. */
    List<ActsView.Withdrawal> of(DossierId dossier) {
        return jdbc.sql("""
                select asked_at, asked_by, asked_post, reason, decided_at, granted, decided_by, decided_post, answer
                from dossier.withdrawal where dossier = :dossier order by asked_at, id
                """)
                .param("dossier", dossier.value())
                .query(WithdrawalStore::withdrawal)
                .list();
    }

    private static ActsView.Withdrawal withdrawal(ResultSet row, int index) throws SQLException {
        var decided = DossierRows.instant(row, "decided_at");
        return new ActsView.Withdrawal(
                DossierRows.requiredInstant(row, "asked_at"),
                new ActsView.Author(row.getString("asked_by"), row.getString("asked_post"), ""),
                row.getString("reason"),
                decided == null
                        ? Optional.empty()
                        : Optional.of(new ActsView.Decision(
                                decided,
                                row.getBoolean("granted"),
                                new ActsView.Author(row.getString("decided_by"), row.getString("decided_post"), ""),
                                row.getString("answer"))));
    }
}
