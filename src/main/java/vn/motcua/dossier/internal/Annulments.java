package vn.motcua.dossier.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierNumber;

/** Keeps which receptions were mistakes, and what came in their place. */
@Repository
class Annulments {

    private final JdbcClient jdbc;

    Annulments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DossierId dossier, String reason, Instant now) {
        jdbc.sql("""
                insert into dossier.annulment (dossier, annulled_at, reason) values (:dossier, :now, :reason)
                """)
                .param("dossier", dossier.value())
                .param("now", Timestamp.from(now))
                .param("reason", reason)
                .update();
    }

    /** Another dossier comes in its place; false if one did before, or nothing was annulled. */
    boolean replace(DossierNumber annulled, DossierId by) {
        return jdbc.sql("""
                        update dossier.annulment set replaced_by = :by
                        from dossier.dossier
                        where dossier.id = annulment.dossier and dossier.number = :number and replaced_by is null
                        """)
                        .param("by", by.value())
                        .param("number", annulled.value())
                        .update()
                == 1;
    }

    /** Whether a dossier was annulled and nothing has come in its place. */
    boolean awaitsReplacement(DossierId dossier) {
        return jdbc.sql("select count(dossier) from dossier.annulment where dossier = :id and replaced_by is null")
                        .param("id", dossier.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** The dossier in whose place that one came. */
    Optional<DossierNumber> replacedBy(DossierId dossier) {
        return other("""
                select number from dossier.annulment join dossier.dossier on dossier.id = annulment.dossier
                where annulment.replaced_by = :id
                """, dossier);
    }

    /** The dossier that came in the place of that one. */
    Optional<DossierNumber> replacementOf(DossierId dossier) {
        return other("""
                select number from dossier.annulment join dossier.dossier on dossier.id = annulment.replaced_by
                where annulment.dossier = :id
                """, dossier);
    }

    private Optional<DossierNumber> other(String sql, DossierId dossier) {
        return jdbc.sql(sql)
                .param("id", dossier.value())
                .query((row, index) -> new DossierNumber(row.getString("number")))
                .optional();
    }
}
