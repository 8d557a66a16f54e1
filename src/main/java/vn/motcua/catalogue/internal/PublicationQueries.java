package vn.motcua.catalogue.internal;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.Agency;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Level;
import vn.motcua.catalogue.LocalText;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureSummary;
import vn.motcua.catalogue.PublishedLimits;
import vn.motcua.catalogue.Sector;
import vn.motcua.catalogue.internal.Publication.Content;
import vn.motcua.catalogue.internal.Publication.Listed;
import vn.motcua.catalogue.internal.SearchIndex.Document;
import vn.motcua.catalogue.internal.SearchLine.Kind;

/** Reads all that lists show of the versions in force on a day, and what people call them. */
@Component
class PublicationQueries {

    private static final int LAST = 100_000;

    private static final String IN_FORCE = """
            select version.code, version.rank, version.sector, version.level, version.department, version.agency,
                version.agency_en, version.name, version.title, version.title_en, version.summary,
                version.summary_en, version.result, version.result_en, version.limit_note, version.fee_kind,
                version.fee_amount, version.fee_type, version.fee_unit, version.fee_note, version.form_code,
                version.route_code, sector.name as sector_name, general.amount as general_amount,
                general.unit as general_unit, limits.channels, limits.amounts, limits.units
            from catalogue.procedure_version version
            join catalogue.sector on sector.code = version.sector
            cross join lateral (
                select amount, unit from catalogue.general_limit where valid_from <= :day order by valid_from desc limit 1
            ) general
            cross join lateral (
                select array_agg(channel) as channels, array_agg(amount) as amounts, array_agg(unit) as units
                from catalogue.procedure_limit
                where version = version.id
            ) limits
            where version.published_at is not null
                and :day between version.valid_from and coalesce(version.valid_to, 'infinity')
            order by version.rank nulls last, version.code
            """;

    private final JdbcClient jdbc;

    PublicationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Content inForce(LocalDate day) {
        var rows = jdbc.sql(IN_FORCE)
                .param("day", day)
                .query((row, number) -> row(row))
                .list();
        var terms = jdbc
                .sql("select code, kind, term from catalogue.search_term order by code, term")
                .query(Term.class)
                .list()
                .stream()
                .collect(groupingBy(Term::code));
        var documents = rows.stream()
                .map(row -> document(row, terms.getOrDefault(row.code(), List.of())))
                .toList();
        var listed = rows.stream().map(Row::listed).toList();
        return new Content(listed, new SearchIndex(documents), sectors(day), departments(day));
    }

    private static Document document(Row row, List<Term> terms) {
        var procedure = row.listed().summary();
        var words = new HashSet<String>();
        Stream.concat(
                        Stream.of(
                                procedure.title().vi(),
                                row.title().map(LocalText::en).orElse(""),
                                procedure.name(),
                                procedure.summary().map(LocalText::vi).orElse(""),
                                row.result().map(LocalText::vi).orElse(""),
                                procedure.sector().name()),
                        terms.stream().map(Term::term))
                .forEach(text -> words.addAll(PlainWords.split(PlainWords.plain(text))));
        var lines = Stream.of(
                        row.title().map(title -> SearchLine.of(Kind.TITLE, title.vi())).stream(),
                        row.title().map(title -> SearchLine.of(Kind.ENGLISH, title.en())).stream(),
                        terms.stream().map(term -> SearchLine.of(term.kind(), term.term())),
                        Stream.of(SearchLine.of(Kind.NAME, PlainWords.withoutProcedure(procedure.name()))))
                .flatMap(line -> line)
                .toList();
        return new Document(row.code(), Set.copyOf(words), lines);
    }

    private static Row row(ResultSet row) throws SQLException {
        var columns = new Columns(row);
        return new Row(listed(row), columns.text("title"), columns.text("result"));
    }

    private static Listed listed(ResultSet row) throws SQLException {
        var columns = new Columns(row);
        var summary = new ProcedureSummary(
                new ProcedureCode(row.getString("code")),
                row.getString("name"),
                columns.title(),
                columns.text("summary"),
                new Sector(row.getString("sector"), row.getString("sector_name")),
                columns.agency(),
                new PublishedLimits(limits(row), row.getString("limit_note"), columns.generalLimit()),
                columns.fee(),
                row.getString("form_code") != null && row.getString("route_code") != null,
                Optional.empty());
        var rank = row.getObject("rank", Integer.class);
        return new Listed(summary, rank == null ? LAST : rank);
    }

    private static Map<Channel, TimeLimit> limits(ResultSet row) throws SQLException {
        var limits = new EnumMap<Channel, TimeLimit>(Channel.class);
        var channels = row.getArray("channels");
        if (channels != null) {
            var names = (String[]) channels.getArray();
            var amounts = (Integer[]) row.getArray("amounts").getArray();
            var units = (String[]) row.getArray("units").getArray();
            for (int i = 0; i < names.length; i++) {
                limits.put(Channel.valueOf(names[i]), new TimeLimit(amounts[i], TimeLimit.Unit.valueOf(units[i])));
            }
        }
        return limits;
    }

    private List<Sector> sectors(LocalDate day) {
        return jdbc.sql("""
                select sector.code, sector.name
                from catalogue.sector
                where exists (
                    select from catalogue.procedure_version version
                    where version.sector = sector.code and version.published_at is not null
                        and :day between version.valid_from and coalesce(version.valid_to, 'infinity'))
                order by sector.name collate "vi-x-icu"
                """)
                .param("day", day)
                .query((row, number) -> new Sector(row.getString("code"), row.getString("name")))
                .list();
    }

    private List<Agency> departments(LocalDate day) {
        return jdbc.sql("""
                select department, agency, agency_en
                from catalogue.procedure_version
                where department is not null and published_at is not null
                    and :day between valid_from and coalesce(valid_to, 'infinity')
                group by department, agency, agency_en
                order by agency collate "vi-x-icu"
                """)
                .param("day", day)
                .query((row, number) -> new Agency(
                        Level.DISTRICT,
                        Optional.of(row.getString("department")),
                        new LocalText(row.getString("agency"), row.getString("agency_en"))))
                .list();
    }

    private record Row(Listed listed, Optional<LocalText> title, Optional<LocalText> result) {

        String code() {
            return listed.summary().code().value();
        }
    }

    private record Term(String code, Kind kind, String term) {}
}
