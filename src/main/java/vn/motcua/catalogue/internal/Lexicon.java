package vn.motcua.catalogue.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every word that the published procedures use, and the procedures that use it. A word nobody wrote before is taken for
 * what is nearest: one slip of the finger away, two words glued together, or one not typed to its end.
 */
final class Lexicon {

    private static final int SHORTEST_TO_GUESS = 3;

    private final TreeMap<String, BitSet> documents = new TreeMap<>();
    private final Map<String, List<String>> bySlip;

    /** Words side by side in what people call things, and the names where they stand so. */
    private final Map<String, BitSet> pairs = new HashMap<>();

    /**
     * @param words of each procedure, in the order of their numbers
     * @param names what people call procedures, plain
     */
    Lexicon(List<Set<String>> words, List<String> names) {
        IntStream.range(0, words.size())
                .forEach(number -> words.get(number).forEach(word -> add(documents, word, number)));
        IntStream.range(0, names.size()).forEach(number -> {
            var split = PlainWords.split(names.get(number));
            for (int at = 1; at < split.size(); at++) {
                add(pairs, split.get(at - 1) + " " + split.get(at), number);
            }
        });
        bySlip = documents.keySet().stream()
                .filter(word -> word.length() >= SHORTEST_TO_GUESS)
                .flatMap(word -> PlainWords.slips(word).stream().map(slip -> Map.entry(slip, word)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static void add(Map<String, BitSet> sets, String key, int number) {
        sets.computeIfAbsent(key, word -> new BitSet()).set(number);
    }

    /** What a word may mean, all equally near: itself where it is known, nothing where nothing is near. */
    Collection<Candidate> candidates(String word) {
        if (documents.containsKey(word)) {
            return List.of(candidate(word, false));
        }
        return Stream.of(slipped(word), unglued(word), begun(word))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Candidate> slipped(String word) {
        if (word.length() < SHORTEST_TO_GUESS) {
            return List.of();
        }
        return PlainWords.slips(word).stream()
                .flatMap(slip -> bySlip.getOrDefault(slip, List.of()).stream())
                .distinct()
                .map(near -> candidate(near, true))
                .toList();
    }

    private List<Candidate> unglued(String word) {
        var found = Stream.<Candidate>builder();
        for (int cut = 2; cut <= word.length() - 2; cut++) {
            var head = documents.get(word.substring(0, cut));
            var tail = documents.get(word.substring(cut));
            if (head != null && tail != null) {
                var both = (BitSet) head.clone();
                both.and(tail);
                var rarer = Math.min(head.cardinality(), tail.cardinality());
                found.add(new Candidate(word.substring(0, cut) + " " + word.substring(cut), both, rarer, true));
            }
        }
        return found.build().toList();
    }

    private List<Candidate> begun(String word) {
        return documents.subMap(word, word + Character.MAX_VALUE).keySet().stream()
                .map(whole -> candidate(whole, true))
                .toList();
    }

    private Candidate candidate(String word, boolean guessed) {
        var where = documents.getOrDefault(word, new BitSet());
        return new Candidate(word, where, where.cardinality(), guessed);
    }

    /** In how many names the word stands right after the one before, or right before the one after. */
    int together(String before, String word, String after) {
        var names =
                (BitSet) pairs.getOrDefault(before + " " + word, new BitSet()).clone();
        names.or(pairs.getOrDefault(word + " " + after, new BitSet()));
        return names.cardinality();
    }

    /**
     * What a typed word may mean.
     *
     * @param word one word, or two with a space between them
     * @param documents procedures that use it
     * @param frequency how many use it, or its rarer part
     * @param guessed whether it is not what was typed
     */
    record Candidate(String word, BitSet documents, int frequency, boolean guessed) {}
}
