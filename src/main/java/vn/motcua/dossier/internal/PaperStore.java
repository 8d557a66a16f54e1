package vn.motcua.dossier.internal;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.CheckedPaper;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.PaperKind;
import vn.motcua.dossier.PaperName;

/** Keeps official papers: the source that is fixed, and the file once it is made. */
@Repository
class PaperStore {

    private final JdbcClient jdbc;

    PaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A paper as it is kept.
     *
     * @param source JSON of the record its template prints
     * @param hash of the file, absent until it is made
     */
    record Kept(UUID id, PaperName name, String source, Optional<String> hash, Instant fixedAt) {

        PaperKind kind() {
            return name.kind();
        }
    }

    void fix(UUID id, DossierId dossier, PaperName name, @Nullable String number, Source source, Instant now) {
        jdbc.sql("""
                insert into dossier.paper (id, dossier, kind, place, register_number, token, source, fixed_at)
                values (:id, :dossier, :kind, :place, :number, :token, :source::jsonb, :now)
                """)
                .param("id", id)
                .param("dossier", dossier.value())
                .param("kind", name.kind().name())
                .param("place", name.place())
                .param("number", number, Types.VARCHAR)
                .param("token", source.token())
                .param("source", source.json())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** What a template will print, and the token of its check address. */
    record Source(String token, String json) {}

    Optional<Kept> find(UUID id) {
        return jdbc.sql("select id, kind, place, source, file_hash, fixed_at from dossier.paper where id = :id")
                .param("id", id)
                .query(PaperStore::kept)
                .optional();
    }

    List<Kept> of(DossierId dossier) {
        return jdbc.sql("""
                select id, kind, place, source, file_hash, fixed_at from dossier.paper
                where dossier = :dossier order by fixed_at
                """)
                .param("dossier", dossier.value())
                .query(PaperStore::kept)
                .list();
    }

    /** Notes the file; the first one made is the paper. */
    void made(UUID id, String hash, Instant now) {
        jdbc.sql("""
                update dossier.paper set file_hash = :hash, rendered_at = :now
                where id = :id and file_hash is null
                """)
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    /** What anybody holding a paper may check. */
    Optional<CheckedPaper> check(String token) {
        return jdbc.sql("""
                select paper.kind, paper.register_number, paper.fixed_at, dossier.receiving_name,
                    dossier.procedure_name, dossier.state <> 'ANNULLED' as counts
                from dossier.paper join dossier.dossier on dossier.id = paper.dossier
                where paper.token = :token
                """)
                .param("token", token)
                .query((row, index) -> new CheckedPaper(
                        PaperKind.valueOf(row.getString("kind")),
                        Optional.ofNullable(row.getString("register_number")),
                        row.getString("receiving_name"),
                        row.getString("procedure_name"),
                        DossierRows.requiredInstant(row, "fixed_at"),
                        row.getBoolean("counts")))
                .optional();
    }

    private static Kept kept(java.sql.ResultSet row, int index) throws java.sql.SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                new PaperName(PaperKind.valueOf(row.getString("kind")), row.getInt("place")),
                row.getString("source"),
                Optional.ofNullable(row.getString("file_hash")),
                DossierRows.requiredInstant(row, "fixed_at"));
    }
}
