package vn.motcua.dossier.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.TestCalendar;
import vn.motcua.identity.SystemActor;

/** A decision about the days off that moved dossiers; the calendar is as it was afterwards. */
@Component
public class SampleDaysOff {

    private static final SystemActor SYSTEM = new SystemActor("test");

    private final ChangeDaysOff change;
    private final SampleDossiers samples;
    private final Calendars calendars;
    private final BirthPlace place;
    private @Nullable UUID made;

    SampleDaysOff(ChangeDaysOff change, SampleDossiers samples, Calendars calendars, BirthPlace place) {
        this.change = change;
        this.samples = samples;
        this.calendars = calendars;
        this.place = place;
    }

    /** Id of the decision. */
    public synchronized UUID decided() {
        if (made == null) {
            samples.business();
            var day = calendars.calendar().nextWorkingDay(place.today());
            made = change.change(SYSTEM, TestCalendar.off(day, null)).id();
            change.change(SYSTEM, TestCalendar.workedAgain(day));
        }
        return made;
    }
}
