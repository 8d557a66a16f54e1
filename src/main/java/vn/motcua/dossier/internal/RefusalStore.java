package vn.motcua.dossier.internal;

import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.ActsView;
import vn.motcua.dossier.DossierId;

/** Keeps why counters did not take dossiers in. */
@Repository
class RefusalStore {

    private final JdbcClient jdbc;

    RefusalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DossierId dossier, ActsView.Refusal refusal) {
        jdbc.sql("""
                insert into dossier.refusal (dossier, refused_at, reason, article, instead)
                values (:dossier, :at, :reason, :article, :instead)
                """)
                .param("dossier", dossier.value())
                .param("at", Timestamp.from(refusal.at()))
                .param("reason", refusal.reason())
                .param("article", refusal.article())
                .param("instead", refusal.instead())
                .update();
    }

    Optional<ActsView.Refusal> of(DossierId dossier) {
        return jdbc.sql("select refused_at, reason, article, instead from dossier.refusal where dossier = :dossier")
                .param("dossier", dossier.value())
                .query((row, index) -> new ActsView.Refusal(
                        DossierRows.requiredInstant(row, "refused_at"),
                        row.getString("reason"),
                        row.getString("article"),
                        row.getString("instead")))
                .optional();
    }
}
