package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.CalendarWords;
import vn.motcua.calendar.DaysOffChange;
import vn.motcua.calendar.Texts;

/**
 * A decision about the days off as it was kept.
 *
 * @param by name and post of who entered it
 * @param removed the day that is worked again
 * @param added the new day off, with its name
 * @param worked the make-up day of the new day off
 * @param ground number and date of the decision
 * @param moved how many dossiers it gave another due date
 */
public record DaysOffDecision(
        UUID id,
        Instant at,
        String by,
        Optional<LocalDate> removed,
        Optional<LocalDate> added,
        String addedName,
        Optional<LocalDate> worked,
        String ground,
        int moved) {

    /** Why due dates moved, in one sentence. */
    public String why(Texts texts) {
        return why(texts, removed.orElse(null), added.orElse(null), addedName, ground);
    }

    /** The same sentence for a decision that is not kept yet. */
    public static String why(Texts texts, DaysOffChange change) {
        return why(texts, change.removed(), change.day(), change.name(), change.ground());
    }

    private static String why(
            Texts texts, @Nullable LocalDate removed, @Nullable LocalDate added, String name, String ground) {
        var dates = CalendarWords.of(texts).dates();
        var from = removed == null ? "" : dates.weekdayDate(removed);
        var to = added == null ? "" : dates.weekdayDate(added);
        var kind = removed == null ? "added" : added == null ? "removed" : "moved";
        var sentence = texts.text("dossier.days-off." + kind, from, to, name, ground);
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
