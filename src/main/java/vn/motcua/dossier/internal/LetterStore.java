package vn.motcua.dossier.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierView;
import vn.motcua.shared.Ids;

/** Keeps what owner and offices write to each other. */
@Repository
class LetterStore {

    private final JdbcClient jdbc;

    LetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a dossier, the first one first. */
    List<DossierView.Letter> of(DossierId dossier) {
        return jdbc.sql("""
                select written_at, from_owner, writer_name, writer_post, writer_unit, text from dossier.letter
                where dossier = :dossier order by written_at, id
                """)
                .param("dossier", dossier.value())
                .query((row, index) -> new DossierView.Letter(
                        DossierRows.requiredInstant(row, "written_at"),
                        row.getBoolean("from_owner"),
                        row.getString("writer_name"),
                        row.getString("writer_post"),
                        row.getString("writer_unit"),
                        row.getString("text")))
                .list();
    }

    /** Keeps one; false if it is there already. */
    boolean add(DossierId dossier, By by, boolean fromOwner, Letter letter) {
        return jdbc.sql("""
                insert into dossier.letter (id, dossier, written_at, from_owner, writer_name, writer_post, writer_unit,
                    text, key)
                values (:id, :dossier, :now, :fromOwner, :name, :post, :unit, :text, :key)
                on conflict (dossier, key) do nothing
                """)
                        .param("id", Ids.next())
                        .param("dossier", dossier.value())
                        .param("now", Timestamp.from(letter.at()))
                        .param("fromOwner", fromOwner)
                        .param("name", by.name())
                        .param("post", by.post())
                        .param("unit", by.unit())
                        .param("text", letter.text())
                        .param("key", letter.key())
                        .update()
                == 1;
    }

    /** How many the owner has written since. */
    int ofOwnerSince(DossierId dossier, Instant since) {
        return jdbc.sql("""
                select count(id) from dossier.letter
                where dossier = :dossier and from_owner and written_at >= :since
                """)
                .param("dossier", dossier.value())
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** What is to be kept. */
    record Letter(Instant at, String text, String key) {}
}
