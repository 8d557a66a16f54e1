package vn.motcua.portal.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.motcua.catalogue.CatalogueException;
import vn.motcua.catalogue.Level;
import vn.motcua.catalogue.ProcedureQuery;
import vn.motcua.catalogue.ProcedureQuery.Filters;
import vn.motcua.catalogue.ProcedureQuery.Start;

/**
 * The search page's address: what is looked for, and how it is narrowed down. What the address leaves out is empty.
 *
 * @param q words as typed
 * @param levels {@code xa}, {@code huyen}
 * @param sector code of a sector
 * @param place key of a department
 * @param online {@code 1}: only what can be handed in on these pages
 * @param literal {@code 1}: without guesses
 * @param after where the page before ended
 * @param seen how many rows the pages before showed
 */
public record ProcedureSearchForm(
        @BindParam("q") String q,
        @BindParam("cap") List<String> levels,
        @BindParam("linh-vuc") String sector,
        @BindParam("noi") String place,
        @BindParam("mang") String online,
        @BindParam("dung") String literal,
        @BindParam("sau") String after,
        @BindParam("da-xem") String seen) {

    static final int SIZE = 10;

    private static final String ON = "1";

    public ProcedureSearchForm {
        q = Objects.requireNonNullElse(q, "").strip();
        levels = List.copyOf(Objects.requireNonNullElse(levels, List.of()));
        sector = Objects.requireNonNullElse(sector, "");
        place = Objects.requireNonNullElse(place, "");
        online = Objects.requireNonNullElse(online, "");
        literal = Objects.requireNonNullElse(literal, "");
        after = Objects.requireNonNullElse(after, "");
        seen = Objects.requireNonNullElse(seen, "");
    }

    ProcedureQuery query() {
        var filters = new Filters(
                Optional.of(sector).filter(code -> !code.isBlank()),
                chosenLevels(),
                Optional.of(place).filter(key -> !key.isBlank()),
                onlineOnly());
        var start = after.isBlank() ? new Start.First() : new Start.After(after);
        return new ProcedureQuery(q, literally(), filters, start, SIZE);
    }

    /** Whether anything but the words narrows the list. */
    public boolean narrowed() {
        return !levels.isEmpty() || !sector.isBlank() || !place.isBlank() || onlineOnly();
    }

    public boolean onlineOnly() {
        return online.equals(ON);
    }

    public boolean literally() {
        return literal.equals(ON);
    }

    /** Rows that earlier pages showed; only for telling how far one has come. */
    public int rowsBefore() {
        return !after.isBlank() && seen.matches("\\d{1,5}") ? Integer.parseInt(seen) : 0;
    }

    /** Address of the page that follows. */
    public String next(String position, int shown) {
        var query = parameters();
        query.put("sau", position);
        query.put("da-xem", Integer.toString(rowsBefore() + shown));
        return address(query);
    }

    /** Address of the first page of the same list. */
    public String first() {
        return address(parameters());
    }

    /** Address of the same words without guesses. */
    public String literalAddress() {
        var query = parameters();
        query.put("dung", ON);
        return address(query);
    }

    /** Address of other words. */
    public static String address(String words) {
        return address(Map.of("q", words));
    }

    private Map<String, Object> parameters() {
        var query = new LinkedHashMap<String, Object>();
        query.put("q", q);
        query.put("cap", levels);
        query.put("linh-vuc", sector);
        query.put("noi", place);
        query.put("mang", online);
        query.put("dung", literal);
        return query;
    }

    private static String address(Map<String, Object> query) {
        var address = UriComponentsBuilder.fromPath("/thu-tuc");
        query.forEach((name, value) -> {
            var values = value instanceof List<?> several ? several : List.of(value);
            values.stream()
                    .map(Object::toString)
                    .filter(one -> !one.isEmpty())
                    .forEach(one -> address.queryParam(name, UriUtils.encode(one, StandardCharsets.UTF_8)));
        });
        return address.build(true).toUriString();
    }

    private Set<Level> chosenLevels() {
        return levels.stream()
                .map(level -> switch (level) {
                    case "xa" -> Level.COMMUNE;
                    case "huyen" -> Level.DISTRICT;
                    default -> throw new CatalogueException.UnknownLevel(level);
                })
                .collect(Collectors.toUnmodifiableSet());
    }
}
