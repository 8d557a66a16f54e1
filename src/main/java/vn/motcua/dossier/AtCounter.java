package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a counter had to do with a dossier, and may do now.
 *
 * @param papers what was handed over, in the order of the slip
 * @param undoUntil until when this reader may undo the reception; absent where it may not
 * @param mayReprint whether this reader may print the slip again
 * @param mayTakeFee whether this reader may take a fee for it; only where an amount is published
 * @param mayReplace whether this reader may take in another one in its place
 * @param replaces the dossier in whose place it came
 * @param replacedBy the dossier that came in its place
 */
public record AtCounter(
        List<HandedPaper> papers,
        Optional<Instant> undoUntil,
        boolean mayReprint,
        boolean mayTakeFee,
        boolean mayReplace,
        Optional<DossierNumber> replaces,
        Optional<DossierNumber> replacedBy) {

    public AtCounter {
        papers = List.copyOf(papers);
    }

    /** Whether there is anything to show. */
    public boolean something() {
        return !papers.isEmpty() || mayDo() || replaces.isPresent() || replacedBy.isPresent();
    }

    /** Whether this reader may do anything. */
    public boolean mayDo() {
        return undoUntil.isPresent() || mayReprint || mayTakeFee || mayReplace;
    }
}
