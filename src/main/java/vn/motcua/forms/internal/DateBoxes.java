package vn.motcua.forms.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.TreeSet;

/** The three boxes of a date and their ISO text; what is not a day keeps its shape so that it can be shown again. */
record DateBoxes(String day, String month, String year) {

    private static final int LONGEST = 20;

    enum Box {
        DAY,
        MONTH,
        YEAR
    }

    /** What is wrong with it, if anything. */
    enum Fault {
        NONE,
        INCOMPLETE,
        SHORT_YEAR,
        NO_SUCH_DAY
    }

    static DateBoxes typed(String day, String month, String year) {
        return new DateBoxes(two(part(day)), two(part(month)), part(year));
    }

    static DateBoxes of(String iso) {
        var parts = iso.split("-", 3);
        return new DateBoxes(parts.length > 2 ? parts[2] : "", parts.length > 1 ? parts[1] : "", parts[0]);
    }

    private static String part(String typed) {
        var clean = CleanText.line(CleanText.line(typed).replaceAll("[- ]", ""));
        return clean.length() > LONGEST ? clean.substring(0, clean.offsetByCodePoints(0, LONGEST / 2)) : clean;
    }

    private static String two(String part) {
        return part.matches("[0-9]") ? "0" + part : part;
    }

    boolean blank() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    String iso() {
        return year + "-" + month + "-" + day;
    }

    /** The ISO text without what is not known; what lies before a gap cannot be left out. */
    String known() {
        if (year.isEmpty() || (month.isEmpty() && !day.isEmpty())) {
            return iso();
        }
        return year + (month.isEmpty() ? "" : "-" + month) + (day.isEmpty() ? "" : "-" + day);
    }

    /** Whether that text leaves out the day, or day and month, on purpose. */
    static boolean leavesOut(String iso) {
        return !iso.isEmpty() && iso.chars().filter(letter -> letter == '-').count() < 2;
    }

    Fault fault() {
        if (day.isEmpty() || month.isEmpty() || year.isEmpty()) {
            return Fault.INCOMPLETE;
        }
        if (year.matches("[0-9]{1,3}")) {
            return Fault.SHORT_YEAR;
        }
        try {
            LocalDate.parse(iso());
            return iso().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? Fault.NONE : Fault.NO_SUCH_DAY;
        } catch (DateTimeParseException noSuchDay) {
            return Fault.NO_SUCH_DAY;
        }
    }

    /** The boxes to mark; all three where it cannot be told which one is wrong. */
    Set<Box> wrong() {
        return switch (fault()) {
            case NONE -> Set.of(Box.DAY, Box.MONTH, Box.YEAR);
            case SHORT_YEAR -> Set.of(Box.YEAR);
            case NO_SUCH_DAY -> Set.of(Box.DAY, Box.MONTH, Box.YEAR);
            case INCOMPLETE -> {
                var empty = new TreeSet<Box>();
                if (day.isEmpty()) {
                    empty.add(Box.DAY);
                }
                if (month.isEmpty()) {
                    empty.add(Box.MONTH);
                }
                if (year.isEmpty()) {
                    empty.add(Box.YEAR);
                }
                yield empty;
            }
        };
    }

    /** End of the id of the first box to mend. */
    String firstWrong() {
        var wrong = wrong();
        if (wrong.contains(Box.DAY)) {
            return "day";
        }
        return wrong.contains(Box.MONTH) ? "month" : "year";
    }
}
