package vn.motcua.shared.jobs;

import java.time.Duration;

/** Work that is done again and again, on one node at a time. */
public interface RecurringJob {

    /** Name of the job, unique, for example {@code audit.seal}. */
    String kind();

    /** Pause between the end of one run and the begin of the next, in machine time. */
    Duration every();

    /** Does the work; a failure is logged and the next run tries again. */
    void run();
}
