package vn.motcua.dossier.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.FoundDossiers;
import vn.motcua.organisation.UnitId;

/** Finds dossiers of a unit; each way of finding reads its own index no further than the page needs. */
@Repository
class FoundStore {

    /** Sorts behind every name that begins so: names are small letters, figures and blanks. */
    private static final String BEHIND = "~";

    private static final String COLUMNS = """
            select dossier.number, dossier.procedure_name, dossier.applicant_name, dossier.state, dossier.submitted_at,
                dossier.due_at
            """;

    private final JdbcClient jdbc;

    FoundStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FoundDossiers named(UnitId unit, String words) {
        var plain = jdbc.sql("""
                        select dossier.plain_name(:words) as name,
                            dossier.from_the_end(dossier.plain_name(:words)) as name_from_end
                        """)
                .param("words", words)
                .query((row, number) -> List.of(row.getString("name"), row.getString("name_from_end")))
                .single();
        if (plain.getFirst().isEmpty()) {
            return new FoundDossiers(List.of(), false, List.of());
        }
        var found = jdbc.sql(COLUMNS + """
                from (
                    (select dossier, submitted_at from dossier.found_in
                     where unit = :unit and name >= :name and name < :nameEnd
                     order by name, submitted_at desc, dossier limit :limit)
                    union
                    (select dossier, submitted_at from dossier.found_in
                     where unit = :unit and name_from_end >= :fromEnd and name_from_end < :fromEndEnd
                     order by name_from_end, submitted_at desc, dossier limit :limit)
                ) found
                join dossier.dossier on dossier.id = found.dossier
                order by found.submitted_at desc, found.dossier limit :limit
                """)
                .param("unit", unit.value())
                .param("name", plain.getFirst())
                .param("nameEnd", plain.getFirst() + BEHIND)
                .param("fromEnd", plain.getLast())
                .param("fromEndEnd", plain.getLast() + BEHIND)
                .param("limit", FoundDossiers.MOST + 1)
                .query(FoundStore::found)
                .list();
        return page(found, procedures(unit, plain.getFirst()));
    }

    FoundDossiers ofProcedure(UnitId unit, String code) {
        var found = jdbc.sql(COLUMNS + """
                from (
                    select dossier, submitted_at from dossier.found_in
                    where unit = :unit and procedure_code = :code
                    order by submitted_at desc, dossier limit :limit
                ) found
                join dossier.dossier on dossier.id = found.dossier
                order by found.submitted_at desc, found.dossier
                """)
                .param("unit", unit.value())
                .param("code", code)
                .param("limit", FoundDossiers.MOST + 1)
                .query(FoundStore::found)
                .list();
        return page(found, List.of());
    }

    private static FoundDossiers page(List<FoundDossiers.Found> found, List<FoundDossiers.Procedure> procedures) {
        boolean more = found.size() > FoundDossiers.MOST;
        return new FoundDossiers(more ? found.subList(0, FoundDossiers.MOST) : found, more, procedures);
    }

    /** Read from one procedure to the next: a probe for each that the unit has, however many dossiers there are of it. */
    private List<FoundDossiers.Procedure> procedures(UnitId unit, String plain) {
        return jdbc.sql("""
                with recursive code (value) as (
                    select min(procedure_code) from dossier.found_in where unit = :unit
                    union all
                    select (select min(procedure_code) from dossier.found_in
                        where unit = :unit and procedure_code > code.value)
                    from code where code.value is not null
                )
                select code.value, called.procedure_name
                from code
                cross join lateral (
                    select dossier.procedure_name
                    from (
                        select dossier from dossier.found_in
                        where unit = :unit and procedure_code = code.value
                        order by submitted_at desc, dossier limit 1
                    ) latest
                    join dossier.dossier on dossier.id = latest.dossier
                ) called
                where position(:plain in dossier.plain_name(called.procedure_name)) > 0
                order by called.procedure_name limit 8
                """)
                .param("unit", unit.value())
                .param("plain", plain)
                .query((row, number) -> new FoundDossiers.Procedure(row.getString(1), row.getString(2)))
                .list();
    }

    private static FoundDossiers.Found found(ResultSet row, int number) throws SQLException {
        return new FoundDossiers.Found(
                new DossierNumber(row.getString("number")),
                row.getString("procedure_name"),
                row.getString("applicant_name"),
                DossierState.valueOf(row.getString("state")),
                DossierRows.requiredInstant(row, "submitted_at"),
                Optional.ofNullable(DossierRows.instant(row, "due_at")));
    }
}
