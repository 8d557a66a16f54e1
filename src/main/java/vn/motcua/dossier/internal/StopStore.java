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
import vn.motcua.dossier.ActsView;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierNumber;

/** Keeps which dossiers ended because their owners never answered, and knows for what each one waits. */
@Repository
class StopStore {

    /** Everything that owners were asked for and that is not there, each with its reminder. */
    private static final String AWAITED = """
            select awaited.about, awaited.kind, awaited.last_day, dossier.id, dossier.number, reminder.reminded_at
            from (
                select id as about, dossier, 'SUPPLEMENT' as kind, answer_by as last_day
                from dossier.supplement where answered_at is null
                union all select id, dossier, 'PAYMENT', pay_by from dossier.payment where proved_at is null
            ) awaited
            join dossier.dossier on dossier.id = awaited.dossier
                and dossier.state in ('INTAKE_SUPPLEMENT', 'SUPPLEMENT', 'PAYMENT')
            left join dossier.reminder on reminder.about = awaited.about and reminder.kind = awaited.kind
            """;

    private final JdbcClient jdbc;

    StopStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * For what a dossier waits.
     *
     * @param kind {@code SUPPLEMENT} or {@code PAYMENT}
     * @param remindedAt when its owner was reminded
     */
    record Awaited(UUID about, String kind, LocalDate lastDay, DossierNumber number, Optional<Instant> remindedAt) {}

    Optional<Awaited> awaitedBy(DossierId dossier) {
        return jdbc.sql(AWAITED + " where dossier.id = :dossier order by awaited.last_day limit 1")
                .param("dossier", dossier.value())
                .query(StopStore::awaited)
                .optional();
    }

    /** What is over since before that day, its owner reminded before that moment, and not proposed to be stopped yet. */
    List<Awaited> toPropose(LocalDate today, Instant remindedBefore, int most) {
        return jdbc.sql(AWAITED + """
                 where awaited.last_day < :today and reminder.reminded_at < :reminded
                    and not exists (select 1 from dossier.stop_proposal where stop_proposal.about = awaited.about)
                order by awaited.last_day limit :most
                """)
                .param("today", today)
                .param("reminded", Timestamp.from(remindedBefore))
                .param("most", most)
                .query(StopStore::awaited)
                .list();
    }

    private static Awaited awaited(ResultSet row, int index) throws SQLException {
        return new Awaited(
                row.getObject("about", UUID.class),
                row.getString("kind"),
                row.getObject("last_day", LocalDate.class),
                new DossierNumber(row.getString("number")),
                Optional.ofNullable(DossierRows.instant(row, "reminded_at")));
    }

    /** False if another run was faster. */
    boolean propose(UUID about, DossierId dossier, Instant now) {
        return jdbc.sql("""
                insert into dossier.stop_proposal (about, dossier, proposed_at) values (:about, :dossier, :now)
                on conflict do nothing
                """)
                        .param("about", about)
                        .param("dossier", dossier.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void add(DossierId dossier, ActsView.Stop stop) {
        jdbc.sql("""
                insert into dossier.stop (dossier, stopped_at, stopped_by, stopped_post, stopped_unit, reason, waited_for,
                    last_day, reminded_at)
                values (:dossier, :at, :name, :post, :unit, :reason, :waitedFor, :lastDay, :remindedAt)
                """)
                .param("dossier", dossier.value())
                .param("at", Timestamp.from(stop.at()))
                .param("name", stop.by().name())
                .param("post", stop.by().post())
                .param("unit", stop.by().unit())
                .param("reason", stop.reason())
                .param("waitedFor", stop.waitedFor())
                .param("lastDay", stop.lastDay())
                .param("remindedAt", Timestamp.from(stop.remindedAt()))
                .update();
    }

    Optional<ActsView.Stop> of(DossierId dossier) {
        return jdbc.sql("""
                select stopped_at, stopped_by, stopped_post, stopped_unit, reason, waited_for, last_day, reminded_at
                from dossier.stop where dossier = :dossier
                """)
                .param("dossier", dossier.value())
                .query((row, index) -> new ActsView.Stop(
                        DossierRows.requiredInstant(row, "stopped_at"),
                        new ActsView.Author(
                                row.getString("stopped_by"),
                                row.getString("stopped_post"),
                                row.getString("stopped_unit")),
                        row.getString("reason"),
                        row.getString("waited_for"),
                        row.getObject("last_day", LocalDate.class),
                        DossierRows.requiredInstant(row, "reminded_at")))
                .optional();
    }
}
