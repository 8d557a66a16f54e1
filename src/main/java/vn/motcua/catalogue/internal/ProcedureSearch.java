package vn.motcua.catalogue.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.CatalogueException;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Level;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureList;
import vn.motcua.catalogue.ProcedureQuery;
import vn.motcua.catalogue.ProcedureQuery.Start;
import vn.motcua.catalogue.ProcedureSummary;
import vn.motcua.catalogue.PublishedLimits;
import vn.motcua.catalogue.Sector;
import vn.motcua.shared.KeysetPage;

/**
 * Finds procedures in one query. Reading the words is the database's work (schema catalogue, function {@code find});
 * here they are filtered, ordered (best first, then what people ask for most, then by code) and paged.
 */
@Component
class ProcedureSearch {

    private static final String FIND = """
            with found as materialized (
                select version.*, coalesce(hit.score, 0) as score, coalesce(version.rank, 100000) as place,
                    hit.line, hit.meaning
                from catalogue.procedure_version version
                left join catalogue.find(:words, :literal) hit on hit.code = version.code
                where version.published_at is not null
                    and :day between version.valid_from and coalesce(version.valid_to, 'infinity')
                    and (:all or hit.code is not null)
                    and (cast(:sector as text) is null or version.sector = :sector)
                    and (cast(:department as text) is null or version.department = :department)
                    and (not :fileable or version.form_code is not null and version.route_code is not null)
            ), narrowed as (
                select * from found where level = any (:levels) or level = 'DISTRICT_AND_COMMUNE'
            ), counted as (
                select (select count(*) from narrowed) as total,
                    count(*) filter (where level <> 'DISTRICT') as communes,
                    count(*) filter (where level <> 'COMMUNE') as districts
                from found
            )
            select narrowed.*, counted.*, sector.name as sector_name, general.amount as general_amount,
                general.unit as general_unit, limits.channels, limits.amounts, limits.units
            from counted
            left join narrowed on not :keyset
                or (- narrowed.score, narrowed.place, narrowed.code)
                    > (- cast(:afterScore as numeric), cast(:afterPlace as int), cast(:afterCode as text))
            left join catalogue.sector on sector.code = narrowed.sector
            left join lateral (
                select amount, unit from catalogue.general_limit where valid_from <= :day order by valid_from desc limit 1
            ) general on true
            left join lateral (
                select array_agg(channel) as channels, array_agg(amount) as amounts, array_agg(unit) as units
                from catalogue.procedure_limit
                where version = narrowed.id
            ) limits on true
            order by narrowed.score desc, narrowed.place, narrowed.code
            limit :size offset :skip
            """;

    private final JdbcClient jdbc;

    ProcedureSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ProcedureList find(ProcedureQuery query, LocalDate today) {
        var after = query.start() instanceof Start.After(String position) ? Position.read(position) : Position.NONE;
        var skip = query.start() instanceof Start.Page(int number) ? (number - 1) * query.size() : 0;
        var counts = new Counts();
        var rows = new ArrayList<Hit>();
        jdbc.sql(FIND)
                .param("words", query.words())
                .param("literal", query.literal())
                .param("all", query.words().isEmpty())
                .param("day", today)
                .param("sector", query.filters().sector().orElse(null))
                .param("department", query.filters().place().orElse(null))
                .param("fileable", query.filters().fileable())
                .param("levels", levels(query))
                .param("keyset", !after.equals(Position.NONE))
                .param("afterScore", after.score())
                .param("afterPlace", after.place())
                .param("afterCode", after.code())
                .param("size", query.size() + 1)
                .param("skip", skip)
                .query(row -> {
                    counts.read(row);
                    if (row.getString("code") != null) {
                        rows.add(hit(row));
                    }
                });
        return answer(query, rows, counts);
    }

    private ProcedureList answer(ProcedureQuery query, List<Hit> rows, Counts counts) {
        var more = rows.size() > query.size();
        var shown = more ? rows.subList(0, query.size()) : rows;
        Optional<String> next = more ? Optional.of(shown.getLast().position().text()) : Optional.empty();
        var nothing = counts.total == 0
                && query.start() instanceof Start.First
                && !query.words().isEmpty();
        return new ProcedureList(
                new KeysetPage<>(shown.stream().map(Hit::summary).toList(), next),
                counts.total,
                counts.communes,
                counts.districts,
                Optional.ofNullable(counts.meaning),
                nothing ? suggestion(query.words()) : Optional.empty());
    }

    private Optional<String> suggestion(String words) {
        return jdbc.sql("select catalogue.did_you_mean(:words) as line")
                .param("words", words)
                .query((row, number) -> Optional.ofNullable(row.getString("line")))
                .single();
    }

    private static String[] levels(ProcedureQuery query) {
        var levels = query.filters().levels();
        return (levels.isEmpty() ? List.of(Level.values()) : levels)
                .stream().map(Level::name).toArray(String[]::new);
    }

    private static Hit hit(ResultSet row) throws SQLException {
        var columns = new Columns(row);
        var title = columns.title();
        @Nullable String line = row.getString("line");
        var summary = new ProcedureSummary(
                new ProcedureCode(row.getString("code")),
                row.getString("name"),
                title,
                columns.text("summary"),
                new Sector(row.getString("sector"), row.getString("sector_name")),
                columns.agency(),
                new PublishedLimits(limits(row), row.getString("limit_note"), columns.generalLimit()),
                columns.fee(),
                row.getString("form_code") != null && row.getString("route_code") != null,
                Optional.ofNullable(line).filter(alias -> !alias.equals(title.vi())));
        return new Hit(summary, new Position(row.getString("score"), row.getInt("place"), row.getString("code")));
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

    private record Hit(ProcedureSummary summary, Position position) {}

    /** Where a page ended: the values of its last row that the order is made of. */
    private record Position(String score, int place, String code) {

        static final Position NONE = new Position("0", 0, "");

        private static final Pattern FORM = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,6})?):(\\d{1,6}):(\\d\\.\\d{6})");

        static Position read(String text) {
            try {
                var parts = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
                if (parts.matches()) {
                    return new Position(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3));
                }
            } catch (IllegalArgumentException notOurs) {
                throw new CatalogueException.NotAPage();
            }
            throw new CatalogueException.NotAPage();
        }

        String text() {
            var plain = score + ":" + place + ":" + code;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static final class Counts {

        private int total;
        private int communes;
        private int districts;
        private @Nullable String meaning;

        void read(ResultSet row) throws SQLException {
            total = row.getInt("total");
            communes = row.getInt("communes");
            districts = row.getInt("districts");
            meaning = meaning == null ? row.getString("meaning") : meaning;
        }
    }
}
