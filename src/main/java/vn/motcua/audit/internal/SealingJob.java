package vn.motcua.audit.internal;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.motcua.shared.jobs.RecurringJob;

/** Seals what was recorded since the last minute. */
@Component
class SealingJob implements RecurringJob {

    private final SealRows sealRows;

    SealingJob(SealRows sealRows) {
        this.sealRows = sealRows;
    }

    @Override
    public String kind() {
        return "audit.seal";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        sealRows.run();
    }
}
