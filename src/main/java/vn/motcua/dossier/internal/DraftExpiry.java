package vn.motcua.dossier.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.files.FileUses;
import vn.motcua.identity.AccountId;

/** The end of drafts that nobody goes on with, and the files that only they named. */
@Repository
class DraftExpiry implements FileUses {

    /** Removes drafts under a condition and notes their files, for the job that removes what nobody else names. */
    static final String LET_GO = """
            with gone as (delete from dossier.draft where %s returning id, answers, photos), noted as (
                insert into dossier.abandoned_file (hash)
                select distinct found[1]
                from gone, regexp_matches(answers::text || ' ' || photos::text, '[0-9a-f]{64}', 'g') found
                on conflict do nothing
            )
            select id from gone
            """;

    private static final String LEFT_ALONE = "dossier is null and supplement is null and updated_at < :saved";

    private final JdbcClient jdbc;

    DraftExpiry(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A draft whose owner is to be told. */
    record Ending(UUID id, AccountId account, Instant savedAt) {}

    /** Drafts last saved before that moment, whose owner was not told since. */
    List<Ending> toRemind(Instant saved, int most) {
        return jdbc.sql("select id, account, updated_at from dossier.draft where " + LEFT_ALONE + """
                 and (reminded_at is null or reminded_at < updated_at) order by updated_at limit :most
                """)
                .param("saved", Timestamp.from(saved))
                .param("most", most)
                .query((row, index) -> new Ending(
                        row.getObject("id", UUID.class),
                        new AccountId(row.getObject("account", UUID.class)),
                        DossierRows.requiredInstant(row, "updated_at")))
                .list();
    }

    /** Notes that the owner is told; false if somebody saved or told meanwhile. */
    boolean reminded(Ending draft, Instant now) {
        return jdbc.sql("""
                        update dossier.draft set reminded_at = :now
                        where id = :id and updated_at = :saved and dossier is null
                            and (reminded_at is null or reminded_at < updated_at)
                        """)
                        .param("now", Timestamp.from(now))
                        .param("id", draft.id())
                        .param("saved", Timestamp.from(draft.savedAt()))
                        .update()
                == 1;
    }

    /** Removes drafts last saved and told of before those moments; answers which. */
    List<UUID> expire(Instant saved, Instant told) {
        return jdbc.sql(LET_GO.formatted(LEFT_ALONE + " and reminded_at >= updated_at and reminded_at < :told"))
                .param("saved", Timestamp.from(saved))
                .param("told", Timestamp.from(told))
                .query(UUID.class)
                .list();
    }

    /** Files of drafts that are gone. */
    List<String> abandoned(int most) {
        return jdbc.sql("select hash from dossier.abandoned_file order by random() limit :most")
                .param("most", most)
                .query(String.class)
                .list();
    }

    void settled(Collection<String> hashes) {
        jdbc.sql("delete from dossier.abandoned_file where hash = any (string_to_array(:hashes, ' '))")
                .param("hashes", String.join(" ", hashes))
                .update();
    }

    /** What drafts, dossiers, what was mended in them, and papers name: one look through each table, at most once a run. */
    @Override
    public Set<String> named(Collection<String> hashes) {
        if (hashes.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("""
                with asked as (select unnest(string_to_array(:hashes, ' ')) as hash), said as (
                    select answers::text || ' ' || photos::text as words from dossier.draft
                    union all select answers::text from dossier.dossier
                    union all select answers::text from dossier.earlier_answers
                    union all select coalesce(before, '') || ' ' || coalesce(after, '') from dossier.supplement_mark
                    union all select receipt_file from dossier.payment where receipt_file is not null
                    union all select file_hash from dossier.paper where file_hash is not null
                    union all select content::text from dossier.intake
                    union all select file_hash from dossier.handed_paper where file_hash is not null
                )
                select distinct found[1] from said, regexp_matches(words, '[0-9a-f]{64}', 'g') found
                where found[1] in (select hash from asked)
                """)
                .param("hashes", String.join(" ", hashes))
                .query(String.class)
                .list());
    }
}
