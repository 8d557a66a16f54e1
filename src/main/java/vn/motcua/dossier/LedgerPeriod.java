package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.motcua.calendar.WorkCalendar;

/** Days of reception that a part of the register covers, the last one included; a year at most, as a book has. */
public record LedgerPeriod(LocalDate from, LocalDate to) {

    private static final int LONGEST = 366;

    public LedgerPeriod {
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= LONGEST) {
            throw new DossierException.LedgerPeriodWrong();
        }
    }

    /** The month of a day, up to that day. */
    public static LedgerPeriod monthUntil(LocalDate day) {
        return new LedgerPeriod(day.withDayOfMonth(1), day);
    }

    /** The first moment. */
    public Instant begin() {
        return from.atStartOfDay(WorkCalendar.ZONE).toInstant();
    }

    /** The first moment after it. */
    public Instant end() {
        return to.plusDays(1).atStartOfDay(WorkCalendar.ZONE).toInstant();
    }
}
