package vn.motcua.catalogue.internal;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.CatalogueException;
import vn.motcua.catalogue.Level;
import vn.motcua.catalogue.ProcedureList;
import vn.motcua.catalogue.ProcedureQuery;
import vn.motcua.catalogue.ProcedureQuery.Filters;
import vn.motcua.catalogue.ProcedureQuery.Start;
import vn.motcua.catalogue.ProcedureSummary;
import vn.motcua.catalogue.internal.Publication.Content;
import vn.motcua.shared.KeysetPage;

/** Answers a query: finds, filters, orders (best first, then what people ask for most, then by code) and pages. */
final class ProcedureSearch {

    private static final Comparator<Position> ORDER = comparingLong(Position::score)
            .reversed()
            .thenComparing(comparingInt(Position::rank))
            .thenComparing(Position::code);

    private final Content content;
    private final ProcedureQuery query;

    ProcedureSearch(Content content, ProcedureQuery query) {
        this.content = content;
        this.query = query;
    }

    ProcedureList answer() {
        var found = found().filter(row -> kept(row.summary(), query.filters())).toList();
        var narrowed = found.stream()
                .filter(row -> atLevels(row.summary().agency().level()))
                .sorted(comparing(Row::position, ORDER))
                .toList();
        var rest = begin(narrowed);
        var shown = rest.subList(0, Math.min(query.size(), rest.size()));
        Optional<String> next = rest.size() > shown.size()
                ? Optional.of(shown.getLast().position().text())
                : Optional.empty();
        return new ProcedureList(
                new KeysetPage<>(shown.stream().map(Row::summary).toList(), next),
                narrowed.size(),
                count(found, Level.COMMUNE),
                count(found, Level.DISTRICT),
                shown.stream().map(Row::meaning).filter(Objects::nonNull).findFirst(),
                suggestion(narrowed));
    }

    private Optional<String> suggestion(List<Row> found) {
        return found.isEmpty()
                        && query.start() instanceof Start.First
                        && !query.words().isEmpty()
                ? content.index().suggestion(query.words())
                : Optional.empty();
    }

    private Stream<Row> found() {
        if (query.words().isEmpty()) {
            return content.listed().stream()
                    .map(listed -> new Row(
                            listed.summary(),
                            new Position(
                                    0, listed.rank(), listed.summary().code().value()),
                            null));
        }
        return content.index().find(query.words(), query.literal()).stream().map(hit -> {
            var listed = content.listed().get(hit.number());
            var summary = called(listed.summary(), hit.line());
            var position =
                    new Position(hit.score(), listed.rank(), summary.code().value());
            return new Row(summary, position, hit.guessed() ? hit.line() : null);
        });
    }

    private static ProcedureSummary called(ProcedureSummary summary, @Nullable String line) {
        return line == null || line.equals(summary.title().vi()) ? summary : summary.withAlias(line);
    }

    private static boolean kept(ProcedureSummary procedure, Filters filters) {
        return filters.sector().map(procedure.sector().code()::equals).orElse(true)
                && (filters.place().isEmpty()
                        || filters.place().equals(procedure.agency().department()))
                && (!filters.fileable() || procedure.fileable());
    }

    private boolean atLevels(Level level) {
        var wanted = query.filters().levels();
        return wanted.isEmpty() || wanted.contains(level) || level == Level.DISTRICT_AND_COMMUNE;
    }

    private static int count(List<Row> rows, Level level) {
        return (int) rows.stream()
                .filter(row -> row.summary().agency().level().includes(level))
                .count();
    }

    private List<Row> begin(List<Row> rows) {
        return switch (query.start()) {
            case Start.First() -> rows;
            case Start.Page(int number) ->
                rows.subList((int) Math.min(rows.size(), (number - 1L) * query.size()), rows.size());
            case Start.After(String text) -> {
                var position = Position.read(text);
                yield rows.stream()
                        .dropWhile(row -> ORDER.compare(row.position(), position) <= 0)
                        .toList();
            }
        };
    }

    /** A found procedure; meaning is what guessed words were taken for. */
    private record Row(
            ProcedureSummary summary,
            Position position,
            @Nullable String meaning) {}

    /** Where a page ended: the values of its last row that the order is made of. */
    private record Position(long score, int rank, String code) {

        private static final Pattern FORM = Pattern.compile("(\\d{1,9}):(\\d{1,6}):(\\d\\.\\d{6})");

        static Position read(String text) {
            try {
                var parts = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
                if (parts.matches()) {
                    return new Position(
                            Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2)), parts.group(3));
                }
            } catch (IllegalArgumentException notOurs) {
                throw new CatalogueException.NotAPage();
            }
            throw new CatalogueException.NotAPage();
        }

        String text() {
            var plain = score + ":" + rank + ":" + code;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
        }
    }
}
