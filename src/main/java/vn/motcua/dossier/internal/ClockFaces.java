package vn.motcua.dossier.internal;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.ClockFace;

/** The clock of a dossier as a page shows it. */
@Component
class ClockFaces {

    private final Calendars calendars;
    private final Clock clock;

    ClockFaces(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Absent until reception. */
    Optional<ClockFace> of(Dossier dossier) {
        return dossier.clock()
                .map(legal -> calendars
                        .deadlines()
                        .face(
                                legal,
                                clock.instant(),
                                dossier.standing().finishedAt().orElse(null)));
    }
}
