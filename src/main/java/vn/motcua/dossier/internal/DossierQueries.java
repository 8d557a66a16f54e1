package vn.motcua.dossier.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Tracked;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.UnitId;

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

    /** A dossier about which its counter has not decided. */
    record Undecided(DossierNumber number, String procedure, Channel channel, Instant since) {}

    /** Those at the counter of a unit, or for it to answer, the longest first. */
    List<Undecided> undecided(UnitId unit, int most) {
        return jdbc.sql("""
                select number, procedure_name, channel, coalesce(waiting_since, submitted_at) as since
                from dossier.dossier
                where state = 'SUBMITTED' and (receiving_unit = :unit or competent_unit = :unit)
                order by coalesce(waiting_since, submitted_at) limit :most
                """)
                .param("unit", unit.value())
                .param("most", most)
                .query((row, index) -> new Undecided(
                        new DossierNumber(row.getString("number")),
                        row.getString("procedure_name"),
                        Channel.valueOf(row.getString("channel")),
                        DossierRows.requiredInstant(row, "since")))
                .list();
    }

    List<DossierSummary> of(AccountId account, Set<UUID> organisations) {
        return jdbc.sql("""
                select dossier.number, procedure_code, procedure_name, receiving_name, state, submitted_at, due_at,
                    finished_at, returned_at, filed_for.whom
                from (
                    select id from dossier.dossier where account = :account
                    union select dossier from dossier.filed_for
                    where kind <> 'PERSON' and represented = any(:organisations::uuid[])
                ) mine
                join dossier.dossier on dossier.id = mine.id
                left join dossier.filed_for on filed_for.dossier = dossier.id
                where filed_for.dossier is null or filed_for.kind = 'PERSON'
                    or filed_for.represented = any(:organisations::uuid[])
                order by submitted_at desc limit 50
                """)
                .param(
                        "organisations",
                        organisations.stream().map(UUID::toString).toArray(String[]::new))
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
                        Optional.ofNullable(DossierRows.instant(row, "returned_at")),
                        Optional.ofNullable(row.getString("whom"))))
                .list();
    }
}
