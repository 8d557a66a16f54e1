package vn.motcua.dossier.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.ActsView;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierNumber;

/** Keeps apologies, and which of them are drafts that wait for whoever leads the office. */
@Repository
class ApologyStore {

    private final JdbcClient jdbc;

    ApologyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A dossier whose result may come late. */
    record Late(DossierNumber number, Instant received, Instant due) {}

    /** Dossiers due before that moment for which nobody has apologised and no draft waits, the most urgent first. */
    List<Late> withoutDraft(Instant dueBefore, int most) {
        return jdbc.sql("""
                select number, received_at, due_at from dossier.dossier
                where state = 'PROCESSING' and due_at < :before
                    and not exists (select 1 from dossier.apology where apology.dossier = dossier.id)
                    and not exists (select 1 from dossier.apology_draft
                        where apology_draft.dossier = dossier.id and ended_at is null)
                order by due_at limit :most
                """)
                .param("before", Timestamp.from(dueBefore))
                .param("most", most)
                .query((row, index) -> late(row))
                .list();
    }

    /** Dossiers with a draft that nothing needs any more: the result is there, or is due after that moment. */
    List<DossierNumber> needless(Instant dueFrom, int most) {
        return jdbc.sql("""
                select number from dossier.apology_draft join dossier.dossier on dossier.id = apology_draft.dossier
                where ended_at is null and (finished_at is not null or due_at >= :from) limit :most
                """)
                .param("from", Timestamp.from(dueFrom))
                .param("most", most)
                .query((row, index) -> new DossierNumber(row.getString(1)))
                .list();
    }

    private static Late late(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Late(
                new DossierNumber(row.getString("number")),
                DossierRows.requiredInstant(row, "received_at"),
                DossierRows.requiredInstant(row, "due_at"));
    }

    /** Opens a draft and answers the how-manieth it is; nothing where one waits already. */
    OptionalInt draft(DossierId dossier, Instant now) {
        var round = jdbc.sql("""
                insert into dossier.apology_draft (dossier, round, drafted_at)
                select :dossier, count(*) + 1, :now from dossier.apology_draft where dossier = :dossier
                on conflict do nothing returning round
                """)
                .param("dossier", dossier.value())
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .optional();
        return round.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    void endDraft(DossierId dossier, Instant now) {
        jdbc.sql("update dossier.apology_draft set ended_at = :now where dossier = :dossier and ended_at is null")
                .param("now", Timestamp.from(now))
                .param("dossier", dossier.value())
                .update();
    }

    boolean drafted(DossierId dossier) {
        return jdbc.sql("select count(*) from dossier.apology_draft where dossier = :dossier and ended_at is null")
                        .param("dossier", dossier.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(DossierId dossier, ActsView.Apology apology) {
        jdbc.sql("""
                insert into dossier.apology (dossier, sent_at, sent_by, sent_post, sent_unit, reason, cause, appointed, day)
                values (:dossier, :at, :name, :post, :unit, :reason, :cause, :appointed, :day)
                """)
                .param("dossier", dossier.value())
                .param("at", Timestamp.from(apology.at()))
                .param("name", apology.by().name())
                .param("post", apology.by().post())
                .param("unit", apology.by().unit())
                .param("reason", apology.reason())
                .param("cause", apology.cause())
                .param("appointed", Timestamp.from(apology.appointed()))
                .param("day", apology.day())
                .update();
    }

    Optional<ActsView.Apology> of(DossierId dossier) {
        return jdbc.sql("""
                select sent_at, sent_by, sent_post, sent_unit, reason, cause, appointed, day
                from dossier.apology where dossier = :dossier
                """)
                .param("dossier", dossier.value())
                .query((row, index) -> new ActsView.Apology(
                        DossierRows.requiredInstant(row, "sent_at"),
                        new ActsView.Author(
                                row.getString("sent_by"), row.getString("sent_post"), row.getString("sent_unit")),
                        row.getString("reason"),
                        row.getString("cause"),
                        DossierRows.requiredInstant(row, "appointed"),
                        row.getObject("day", LocalDate.class)))
                .optional();
    }
}
