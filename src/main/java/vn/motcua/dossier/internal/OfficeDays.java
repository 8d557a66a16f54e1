package vn.motcua.dossier.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;

/** The last day somebody is waited for, as a moment: when offices close on it. */
@Component
class OfficeDays {

    private final Calendars calendars;
    private final Clock clock;

    OfficeDays(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** When offices close on that day, or on the next working day after a day off; empty where that is over or too far. */
    Optional<Instant> closeOf(LocalDate day, int mostDays) {
        var today = WorkCalendar.dateOf(now());
        if (day.isBefore(today) || day.isAfter(today.plusDays(mostDays))) {
            return Optional.empty();
        }
        var calendar = calendars.calendar();
        return Optional.of(calendar.closeOf(calendar.workingDayFrom(day))).filter(close -> close.isAfter(now()));
    }
}
