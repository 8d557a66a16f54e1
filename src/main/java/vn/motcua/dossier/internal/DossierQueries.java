package vn.motcua.dossier.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Tracked;
import vn.motcua.identity.AccountId;

/** Lists and look-ups of dossiers. */
@Repository
class DossierQueries {

    private final JdbcClient jdbc;

    DossierQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Tracked> tracked(DossierNumber number) {
        return jdbc.sql("select state from dossier.dossier where number = :number")
                .param("number", number.value())
                .query((row, index) -> new Tracked(number, DossierState.valueOf(row.getString("state"))))
                .optional();
    }

    List<DossierSummary> of(AccountId account) {
        return jdbc.sql("""
                select number, procedure_code, procedure_name, receiving_name, state, submitted_at, due_at,
                    finished_at, returned_at
                from dossier.dossier where account = :account order by submitted_at desc limit 50
                """)
                .param("account", account.value())
                .query((row, index) -> new DossierSummary(
                        new DossierNumber(row.getString("number")),
                        row.getString("procedure_code"),
                        row.getString("procedure_name"),
                        row.getString("receiving_name"),
                        DossierState.valueOf(row.getString("state")),
                        DossierRows.requiredInstant(row, "submitted_at"),
                        Optional.ofNullable(DossierRows.instant(row, "due_at")),
                        Optional.ofNullable(DossierRows.instant(row, "finished_at")),
                        Optional.ofNullable(DossierRows.instant(row, "returned_at"))))
                .list();
    }
}
