package vn.motcua.shared.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.util.Map;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.MachineTime;

/**
 * Stages work for after the commit, in the same transaction: work that rolled back leaves no job, and a committed one
 * cannot be forgotten. A job that fails is retried with growing pauses and, after the last try, waits in
 * {@code shared.failed_job} for the administrator.
 */
@Transactional(propagation = Propagation.MANDATORY)
public class Jobs {

    private final Scheduler scheduler;
    private final Map<String, OneTimeTask<Void>> tasks;
    private final MachineTime time;

    Jobs(Scheduler scheduler, Map<String, OneTimeTask<Void>> tasks, MachineTime time) {
        this.scheduler = scheduler;
        this.tasks = tasks;
        this.time = time;
    }

    /**
     * Stages one job; staging the same kind and subject again before it ran changes nothing.
     *
     * @param kind kind of a {@link JobHandler}
     * @param subject id of what the job is about, never content
     */
    public void stage(String kind, String subject) {
        var task = tasks.get(kind);
        if (task == null) {
            throw new IllegalArgumentException("No handler for jobs of kind " + kind);
        }
        scheduler.scheduleIfNotExists(task.instance(subject), time.instant());
    }

    /** Whether the job still waits or runs. */
    public boolean isPending(String kind, String subject) {
        return scheduler.getScheduledExecution(TaskInstanceId.of(kind, subject)).isPresent();
    }
}
