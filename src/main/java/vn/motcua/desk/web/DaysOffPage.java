package vn.motcua.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.CalendarException;
import vn.motcua.calendar.Holiday;
import vn.motcua.calendar.MakeUpDay;
import vn.motcua.calendar.Texts;
import vn.motcua.dossier.DaysOff;
import vn.motcua.dossier.DaysOffDecision;
import vn.motcua.dossier.DueChange;

/**
 * The days off of a year with the form that changes them.
 *
 * @param typed what stands in the form
 * @param refused why the last try was refused
 * @param foreseen what the typed decision would move; null while nobody asked
 */
public record DaysOffPage(
        DaysOff.Year year,
        LocalDate today,
        DaysOffQuestion typed,
        @Nullable CalendarException refused,
        @Nullable List<DueChange> foreseen) {

    private static final int SHOWN = 100;

    /** Days off that can still be taken out. */
    public List<Holiday> ahead() {
        return year.off().stream()
                .filter(holiday -> !holiday.date().isBefore(today))
                .toList();
    }

    /** The day worked for a day off. */
    public Optional<MakeUpDay> worked(Holiday holiday) {
        return year.worked().stream()
                .filter(makeUp -> makeUp.insteadOf().equals(holiday.date()))
                .findFirst();
    }

    /** The first of the dossiers that would move. */
    public List<DueChange> shown() {
        return foreseen == null ? List.of() : foreseen.stream().limit(SHOWN).toList();
    }

    /** How many more there are than are shown. */
    public int more() {
        return foreseen == null ? 0 : foreseen.size() - shown().size();
    }

    /** Why they would move. */
    public String why(Texts texts) {
        return DaysOffDecision.why(texts, typed.change());
    }

    public int moved() {
        return foreseen == null ? 0 : foreseen.size();
    }
}
