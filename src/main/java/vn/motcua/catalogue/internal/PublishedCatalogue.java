package vn.motcua.catalogue.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Agency;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.CatalogueException;
import vn.motcua.catalogue.Level;
import vn.motcua.catalogue.LocalText;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureList;
import vn.motcua.catalogue.ProcedureQuery;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.ProcedureVersionId;
import vn.motcua.catalogue.Sector;

/** The catalogue as the tables of this module hold it. */
@Component
@Transactional(readOnly = true)
class PublishedCatalogue implements Catalogue {

    private final JdbcClient jdbc;
    private final ProcedureSearch search;
    private final VersionQueries versions;
    private final Clock clock;

    PublishedCatalogue(JdbcClient jdbc, ProcedureSearch search, VersionQueries versions, Clock clock) {
        this.jdbc = jdbc;
        this.search = search;
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public ProcedureList search(ProcedureQuery query) {
        return search.find(query, today());
    }

    @Override
    public ProcedureVersion procedure(ProcedureCode code) {
        return version(code, today());
    }

    @Override
    public ProcedureVersion version(ProcedureCode code, LocalDate on) {
        return versions.inForce(code, on).orElseThrow(() -> new CatalogueException.UnknownProcedure(code.value()));
    }

    @Override
    public ProcedureVersion version(ProcedureVersionId id) {
        return versions.byId(id).orElseThrow(() -> new CatalogueException.UnknownProcedure(id.toString()));
    }

    @Override
    public int count() {
        return jdbc.sql("""
                select count(*)
                from catalogue.procedure_version
                where published_at is not null and :day between valid_from and coalesce(valid_to, 'infinity')
                """).param("day", today()).query(Integer.class).single();
    }

    @Override
    public List<Sector> sectors() {
        return jdbc.sql("""
                select sector.code, sector.name
                from catalogue.sector
                where exists (
                    select from catalogue.procedure_version version
                    where version.sector = sector.code and version.published_at is not null
                        and :day between version.valid_from and coalesce(version.valid_to, 'infinity'))
                order by sector.name collate "vi-x-icu"
                """)
                .param("day", today())
                .query((row, number) -> new Sector(row.getString("code"), row.getString("name")))
                .list();
    }

    @Override
    public List<Agency> departments() {
        return jdbc.sql("""
                select department, agency, agency_en
                from catalogue.procedure_version
                where department is not null and published_at is not null
                    and :day between valid_from and coalesce(valid_to, 'infinity')
                group by department, agency, agency_en
                order by agency collate "vi-x-icu"
                """)
                .param("day", today())
                .query((row, number) -> new Agency(
                        Level.DISTRICT,
                        Optional.of(row.getString("department")),
                        new LocalText(row.getString("agency"), row.getString("agency_en"))))
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
