package vn.motcua.dossier.internal;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Intake;
import vn.motcua.shared.jobs.RecurringJob;

/** Removes what counters began to take in and did not finish, {@value Intake#KEPT_DAYS} days after they last saved it. */
@Component
class EndIntakes implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(EndIntakes.class);

    private final IntakeStore intakes;
    private final Clock clock;

    EndIntakes(IntakeStore intakes, Clock clock) {
        this.intakes = intakes;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "dossier.end-intakes";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        int ended = intakes.expire(clock.instant().minus(Duration.ofDays(Intake.KEPT_DAYS)));
        if (ended > 0) {
            LOG.info("intakes ended count={}", ended);
        }
    }
}
