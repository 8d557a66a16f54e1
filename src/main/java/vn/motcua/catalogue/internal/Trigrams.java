package vn.motcua.catalogue.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A phrase as the set of all groups of three letters in its words, each word padded by two spaces before and one after:
 * the measure of likeness that PostgreSQL's {@code pg_trgm} uses.
 */
final class Trigrams {

    private final int[] groups;
    private final List<Word> words;

    private Trigrams(List<Word> words) {
        this.words = words;
        this.groups = words.stream()
                .flatMapToInt(word -> IntStream.of(word.groups))
                .sorted()
                .distinct()
                .toArray();
    }

    static Trigrams of(String plain) {
        var lastSeen = new HashMap<Integer, Integer>();
        var split = PlainWords.split(plain);
        return new Trigrams(IntStream.range(0, split.size())
                .mapToObj(at -> {
                    var groups = groups(split.get(at));
                    var before = IntStream.of(groups)
                            .map(group -> lastSeen.getOrDefault(group, -1))
                            .toArray();
                    IntStream.of(groups).forEach(group -> lastSeen.put(group, at));
                    return new Word(groups, before);
                })
                .toList());
    }

    private static int[] groups(String word) {
        var padded = "  " + word + " ";
        return IntStream.rangeClosed(0, padded.length() - 3)
                .map(at -> (padded.charAt(at) << 16) | (padded.charAt(at + 1) << 8) | padded.charAt(at + 2))
                .distinct()
                .toArray();
    }

    /** Shared groups out of all groups, 0 to 1. */
    double similarity(Trigrams other) {
        return share(common(other), groups.length + other.groups.length);
    }

    /** What {@link #similarityInside} is at most, and much sooner known. */
    double similarityInsideAtMost(Trigrams other) {
        return groups.length == 0 ? 0 : (double) common(other) / groups.length;
    }

    private int common(Trigrams other) {
        int common = 0;
        for (int i = 0, k = 0; i < groups.length && k < other.groups.length; ) {
            int order = Integer.compare(groups[i], other.groups[k]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return common;
    }

    /** How like this is to the nearest run of words inside the other, 0 to 1. */
    double similarityInside(Trigrams other) {
        var shared = new int[other.words.size()][];
        for (int at = 0; at < shared.length; at++) {
            shared[at] = other.words.get(at).shared(groups);
        }
        double best = 0;
        for (int first = 0; first < shared.length; first++) {
            if (shared[first].length > 0) {
                best = Math.max(best, nearestFrom(first, other.words, shared));
            }
        }
        return best;
    }

    /** Of a run, each group counts once, in the first of its words that has it. */
    private double nearestFrom(int first, List<Word> run, int[][] shared) {
        double best = 0;
        int common = 0;
        int length = 0;
        for (int last = first; last < shared.length; last++) {
            length += below(run.get(last).before, first);
            common += below(shared[last], first);
            best = Math.max(best, share(common, groups.length + length));
        }
        return best;
    }

    private static int below(int[] places, int first) {
        int below = 0;
        for (int place : places) {
            below += place < first ? 1 : 0;
        }
        return below;
    }

    private static double share(int common, int both) {
        return both == common ? 0 : (double) common / (both - common);
    }

    /** A word of the phrase, and for each of its groups the nearest earlier word that has it too, −1 for none. */
    private static final class Word {

        private final int[] groups;
        private final int[] before;

        Word(int[] groups, int[] before) {
            this.groups = groups;
            this.before = before;
        }

        /** Of the groups that are among the sorted others: in which earlier word of the phrase each stands. */
        int[] shared(int[] others) {
            var places = new int[groups.length];
            int count = 0;
            for (int at = 0; at < groups.length; at++) {
                if (Arrays.binarySearch(others, groups[at]) >= 0) {
                    places[count] = before[at];
                    count++;
                }
            }
            return count == places.length ? places : Arrays.copyOf(places, count);
        }
    }
}
