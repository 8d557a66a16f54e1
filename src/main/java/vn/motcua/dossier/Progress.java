package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.Explanation;

/**
 * How far an act brought a dossier.
 *
 * @param due when the result is due; before reception the latest date, if the counter takes its full time to decide
 * @param firm whether the date is an appointment, which it is from reception on
 * @param ready codes of the stages that may be worked on now
 */
public record Progress(
        DossierNumber number,
        DossierState state,
        Optional<Instant> due,
        boolean firm,
        Optional<Explanation> explanation,
        List<String> ready) {

    public Progress {
        ready = List.copyOf(ready);
    }

    /** The same without the reasons of its date, for whoever does not see the whole dossier. */
    public Progress withoutExplanation() {
        return new Progress(number, state, due, firm, Optional.empty(), ready);
    }
}
