package vn.motcua.catalogue.internal;

/** One way of calling a procedure. */
record SearchLine(Kind kind, String line, String plain, String glued, Trigrams letters) {

    /** Who calls it so, and how much that counts. */
    enum Kind {
        TITLE(1.0),
        TERM(0.9),
        LIFE_EVENT(0.8),
        NAME(0.75),
        /** The title in English. */
        ENGLISH(0.75);

        private final double trust;

        Kind(double trust) {
            this.trust = trust;
        }
    }

    private static final double INSIDE = 0.7;
    private static final double HOLDS_WHAT_WAS_ASKED = 0.2;
    private static final double IS_HELD_BY_WHAT_WAS_ASKED = 0.3;

    static SearchLine of(Kind kind, String line) {
        var plain = PlainWords.plain(line);
        return new SearchLine(kind, line, plain, PlainWords.glued(plain), Trigrams.of(plain));
    }

    /**
     * How like this name is to what was asked, 0 to 2 or so.
     *
     * @param floor a likeness below this may be told as any other below it: it makes no difference
     */
    double likeness(Asked asked, double floor) {
        var bonus = bonus(asked);
        var alike = asked.similarity(letters);
        var atMost = INSIDE * asked.phrase().similarityInsideAtMost(letters);
        if (atMost > alike && kind.trust * atMost + bonus >= floor) {
            alike = Math.max(alike, INSIDE * asked.phrase().similarityInside(letters));
        }
        return kind.trust * alike + bonus;
    }

    private double bonus(Asked asked) {
        if (asked.glued().contains(glued)) {
            return kind.trust;
        }
        if (within(asked.phraseText(), plain)) {
            return HOLDS_WHAT_WAS_ASKED;
        }
        return plain.contains(" ") && within(plain, asked.wholeText()) ? IS_HELD_BY_WHAT_WAS_ASKED : 0;
    }

    private static boolean within(String words, String text) {
        return (" " + text + " ").contains(" " + words + " ");
    }
}
