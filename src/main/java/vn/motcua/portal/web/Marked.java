package vn.motcua.portal.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a search, to be marked where a text has them: two or more in a row, or all there is of them.
 *
 * <p>Compares plain letters, so that "giay doc than" marks "giấy độc thân".
 */
public final class Marked {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Set<String> sought;

    private Marked(Set<String> sought) {
        this.sought = sought;
    }

    static Marked words(String... phrases) {
        return new Marked(Arrays.stream(phrases)
                .flatMap(phrase -> WORD.matcher(phrase).results())
                .map(found -> plain(found.group()))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The text in pieces, each to be marked or not. */
    public List<Piece> in(String text) {
        var pieces = new ArrayList<Piece>();
        int written = 0;
        for (var run : runs(text)) {
            if (run.from() > written) {
                pieces.add(new Piece(text.substring(written, run.from()), false));
            }
            pieces.add(new Piece(text.substring(run.from(), run.to()), true));
            written = run.to();
        }
        if (written < text.length()) {
            pieces.add(new Piece(text.substring(written), false));
        }
        return pieces;
    }

    private List<Run> runs(String text) {
        var runs = new ArrayList<Run>();
        var words = WORD.matcher(text);
        while (words.find()) {
            if (!sought.contains(plain(words.group()))) {
                continue;
            }
            var last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && text.substring(last.to(), words.start()).isBlank()) {
                runs.set(runs.size() - 1, new Run(last.from(), words.end(), last.words() + 1));
            } else {
                runs.add(new Run(words.start(), words.end(), 1));
            }
        }
        int enough = Math.min(2, sought.size());
        return runs.stream().filter(run -> run.words() >= enough).toList();
    }

    private static String plain(String word) {
        var letters = MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD));
        return letters.replaceAll("").replace('đ', 'd');
    }

    private record Run(int from, int to, int words) {}

    /** A piece of a text. */
    public record Piece(String text, boolean marked) {}
}
