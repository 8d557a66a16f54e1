package vn.motcua.desk.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DaysOffChange;
import vn.motcua.calendar.Holiday;

/**
 * A decision about the days off as it was typed; what is no date counts as not typed.
 *
 * @param bo the day that is worked again
 * @param nghi the new day off
 * @param loai its kind
 * @param ten its name
 * @param tenAnh its name in English
 * @param lamBu its make-up day
 * @param canCu the decision
 */
public record DaysOffQuestion(
        @Nullable String bo,
        @Nullable String nghi,
        @Nullable String loai,
        @Nullable String ten,
        @Nullable String tenAnh,
        @Nullable String lamBu,
        @Nullable String canCu) {

    static DaysOffQuestion empty() {
        return new DaysOffQuestion(null, null, null, null, null, null, null);
    }

    DaysOffChange change() {
        return new DaysOffChange(
                day(bo),
                day(nghi),
                "IN_LIEU".equals(loai) ? Holiday.Kind.IN_LIEU : Holiday.Kind.PUBLIC,
                words(ten),
                words(tenAnh),
                day(lamBu),
                words(canCu));
    }

    /** What was typed, or nothing. */
    public static String words(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
