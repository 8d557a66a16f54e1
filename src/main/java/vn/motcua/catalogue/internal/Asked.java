package vn.motcua.catalogue.internal;

import java.util.List;
import java.util.Set;

/**
 * What somebody asked for, plain.
 *
 * @param wholeText all of it
 * @param phraseText the gist, each word as it was understood
 * @param glued whole, gist and phrase without spaces
 */
record Asked(String wholeText, String phraseText, Set<String> glued, Trigrams whole, Trigrams phrase) {

    static Asked of(String whole, String gist, String phrase) {
        var glued = Set.copyOf(List.of(PlainWords.glued(whole), PlainWords.glued(gist), PlainWords.glued(phrase)));
        return new Asked(whole, phrase, glued, Trigrams.of(whole), Trigrams.of(phrase));
    }

    /** How like a name is to all that was asked, or to its gist. */
    double similarity(Trigrams name) {
        var likePhrase = phrase.similarity(name);
        return wholeText.equals(phraseText) ? likePhrase : Math.max(likePhrase, whole.similarity(name));
    }
}
