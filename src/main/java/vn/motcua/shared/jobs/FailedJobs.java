package vn.motcua.shared.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.MachineTime;

/** What happens to a job that failed: tried again with growing pauses, then kept for the administrator. */
@Component
class FailedJobs {

    private static final Logger LOG = LoggerFactory.getLogger(FailedJobs.class);
    private static final int TRIES = 10;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final MachineTime time;

    FailedJobs(JdbcClient jdbc, MachineTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    FailureHandler<Void> handler() {
        return this::failed;
    }

    private void failed(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        var execution = complete.getExecution();
        int failures = execution.consecutiveFailures + 1;
        boolean futile =
                complete.getCause().filter(JobHandler.Futile.class::isInstance).isPresent();
        var error = complete.getCause()
                .map(cause -> futile && cause.getCause() != null ? cause.getCause() : cause)
                .map(cause -> cause.getClass().getName())
                .orElse("unknown");
        LOG.warn(
                "job failed kind={} subject={} try={} error={}",
                execution.taskInstance.getTaskName(),
                execution.taskInstance.getId(),
                failures,
                error);
        if (failures < TRIES && !futile) {
            operations.reschedule(complete, time.instant().plus(pause(failures)));
            return;
        }
        keep(execution.taskInstance.getTaskName(), execution.taskInstance.getId(), error, time.instant());
        operations.stop();
    }

    private static Duration pause(int failures) {
        var pause = Duration.ofSeconds(2).multipliedBy(1L << Math.min(failures, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private void keep(String kind, String subject, String error, Instant at) {
        jdbc.sql("""
                insert into shared.failed_job (kind, subject, failed_at, error_class)
                values (:kind, :subject, :at, :error)
                on conflict (kind, subject) do update set failed_at = excluded.failed_at,
                    error_class = excluded.error_class
                """)
                .param("kind", kind)
                .param("subject", subject)
                .param("at", Timestamp.from(at))
                .param("error", error)
                .update();
    }
}
