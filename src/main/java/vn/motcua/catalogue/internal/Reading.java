package vn.motcua.catalogue.internal;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.motcua.catalogue.internal.Lexicon.Candidate;

/**
 * A typed word as it was understood.
 *
 * @param word what it was taken for
 * @param documents procedures that use it, or one of the other three things it may mean
 * @param weight how much it says: rare words more than common ones
 * @param guessed whether it is not what was typed
 */
record Reading(String word, BitSet documents, double weight, boolean guessed) {

    private static final Set<String> SAYS_LITTLE =
            Set.of("cho", "cua", "va", "ve", "con", "bi", "duoc", "la", "thi", "mot", "thu", "tuc", "o");

    private static final double LITTLE = 0.2;
    private static final double UNKNOWN = 2;
    private static final int MOST_MEANINGS = 4;

    /** Reads a phrase word by word; the words before and after tell which guess fits. */
    static List<Reading> all(String phrase, Lexicon lexicon, int procedures) {
        var words = PlainWords.split(phrase);
        return IntStream.range(0, words.size())
                .mapToObj(at -> {
                    var before = at == 0 ? "" : words.get(at - 1);
                    var after = at == words.size() - 1 ? "" : words.get(at + 1);
                    var order = likeliest(before, words.get(at), after, lexicon);
                    var meanings = lexicon.candidates(words.get(at)).stream()
                            .sorted(order)
                            .limit(MOST_MEANINGS)
                            .toList();
                    return of(words.get(at), meanings, procedures);
                })
                .toList();
    }

    private static Comparator<Candidate> likeliest(String before, String typed, String after, Lexicon lexicon) {
        var letters = Trigrams.of(typed);
        return comparingInt((Candidate found) -> -lexicon.together(before, found.word(), after))
                .thenComparingDouble(found -> -letters.similarity(Trigrams.of(found.word())))
                .thenComparing(comparingInt(Candidate::frequency).reversed())
                .thenComparing(comparing(Candidate::word));
    }

    private static Reading of(String typed, List<Candidate> meanings, int procedures) {
        var documents = new BitSet();
        meanings.forEach(meaning -> documents.or(meaning.documents()));
        if (meanings.isEmpty()) {
            return new Reading(typed, documents, SAYS_LITTLE.contains(typed) ? LITTLE : UNKNOWN, false);
        }
        var best = meanings.getFirst();
        var frequency = meanings.stream().mapToInt(Candidate::frequency).max().orElseThrow();
        var weight = SAYS_LITTLE.contains(typed) ? LITTLE : Math.log(1 + (double) procedures / frequency);
        return new Reading(best.word(), documents, weight, best.guessed());
    }
}
