package vn.motcua.catalogue.internal;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.internal.SearchLine.Kind;

/**
 * Finds procedures by what people call them. One score for all: how much of what was asked the procedure's words cover,
 * and how like the nearest of its names is; names people use weigh most. Procedures are numbered in the order they came.
 */
final class SearchIndex {

    private static final Pattern CODE = Pattern.compile("[0-9]\\.[0-9]{1,6}");
    private static final long BY_CODE = 10_000_000;
    private static final double SURE = 0.95;
    private static final double MOST = 0.6;
    private static final double MUCH_ALIKE = 0.6;
    private static final double ALIKE = 0.4;
    private static final double NEAR = 0.3;
    private static final double WORTH_SUGGESTING = 0.25;

    private final List<Document> documents;
    private final Lexicon lexicon;

    SearchIndex(List<Document> documents) {
        this.documents = List.copyOf(documents);
        lexicon = new Lexicon(
                documents.stream().map(Document::words).toList(),
                documents.stream()
                        .flatMap(document -> document.lines().stream())
                        .filter(line -> line.kind() == Kind.TITLE || line.kind() == Kind.TERM)
                        .map(SearchLine::plain)
                        .toList());
    }

    /** What the words find, in no order. Literally: as typed, no guesses. */
    List<Hit> find(String typed, boolean literally) {
        if (CODE.matcher(typed.strip()).matches()) {
            return numbers(at -> documents.get(at).code().startsWith(typed.strip()))
                    .mapToObj(at -> new Hit(at, BY_CODE, null, false))
                    .toList();
        }
        var whole = PlainWords.plain(typed);
        var gist = PlainWords.gist(whole);
        var readings = Reading.all(gist, lexicon, documents.size());
        if (readings.isEmpty()) {
            return List.of();
        }
        var understood = readings.stream().map(Reading::word).collect(Collectors.joining(" "));
        return find(Asked.of(whole, gist, literally ? gist : understood), readings, literally);
    }

    private List<Hit> find(Asked asked, List<Reading> readings, boolean literally) {
        var total = readings.stream().mapToDouble(Reading::weight).sum();
        var guessed = readings.stream().anyMatch(Reading::guessed);
        var counted = readings.stream()
                .filter(reading -> !(literally && reading.guessed()))
                .toList();
        var hits = new ArrayList<Hit>();
        for (int at = 0; at < documents.size(); at++) {
            var share = covered(at, counted) / total;
            var nearest = nearest(documents.get(at), share, asked, literally);
            if (enough(share, nearest.likeness(), literally || !guessed)) {
                var score = Math.round(2_000_000 * (share + nearest.likeness()));
                hits.add(new Hit(at, score, nearest.line(), guessed));
            }
        }
        return hits;
    }

    private static double covered(int document, List<Reading> readings) {
        return readings.stream()
                .filter(reading -> reading.documents().get(document))
                .mapToDouble(Reading::weight)
                .sum();
    }

    /** Of a procedure that the words do not touch, only names that are much like them count. */
    private static Nearest nearest(Document document, double share, Asked asked, boolean literally) {
        var floor = share >= SURE ? 0 : share >= MOST ? ALIKE : MUCH_ALIKE;
        return document.lines().stream()
                .filter(line -> share > 0
                        || asked.glued().contains(line.glued())
                        || (!literally && line.letters().similarity(asked.phrase()) >= NEAR))
                .map(line -> new Nearest(line.line(), line.likeness(asked, floor)))
                .max(comparingDouble(Nearest::likeness)
                        .thenComparing(
                                comparingInt((Nearest found) -> found.length()).reversed()))
                .orElse(Nearest.NONE);
    }

    private static boolean enough(double share, double likeness, boolean certain) {
        return likeness >= MUCH_ALIKE || (share >= MOST && likeness >= ALIKE) || (share >= SURE && certain);
    }

    /** The nearest thing that does exist, for who found nothing. */
    Optional<String> suggestion(String typed) {
        var letters = Trigrams.of(PlainWords.plain(typed));
        return documents.stream()
                .flatMap(document -> document.lines().stream())
                .filter(line -> line.kind() != Kind.NAME && line.kind() != Kind.ENGLISH)
                .map(line -> new Nearest(line.line(), letters.similarity(line.letters())))
                .filter(near -> near.likeness() > WORTH_SUGGESTING)
                .min(comparingDouble((Nearest near) -> -near.likeness())
                        .thenComparingInt(Nearest::length)
                        .thenComparing(comparing(near -> String.valueOf(near.line()))))
                .map(Nearest::line);
    }

    private IntStream numbers(IntPredicate wanted) {
        return IntStream.range(0, documents.size()).filter(wanted);
    }

    /** A procedure: its plain words, and what it is called. */
    record Document(String code, Set<String> words, List<SearchLine> lines) {}

    /**
     * A procedure that was found.
     *
     * @param number its place in the order they came
     * @param score in millionths; higher is better
     * @param line the name that is nearest to what was asked
     * @param guessed whether words had to be guessed
     */
    record Hit(int number, long score, @Nullable String line, boolean guessed) {}

    private record Nearest(@Nullable String line, double likeness) {

        static final Nearest NONE = new Nearest(null, 0);

        int length() {
            return line == null ? 0 : line.length();
        }
    }
}
