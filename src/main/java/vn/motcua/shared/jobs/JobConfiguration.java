package vn.motcua.shared.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import vn.motcua.shared.MachineTime;

/** The one queue of the application: db-scheduler on our own database. */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    @Bean(initMethod = "", destroyMethod = "stop")
    Scheduler scheduler(
            DataSource database, List<JobHandler> handlers, List<RecurringJob> recurring, FailedJobs failures) {
        var once = handlers.stream().map(handler -> task(handler, failures)).toList();
        var again = recurring.stream().map(JobConfiguration::task).toList();
        return Scheduler.create(new TransactionAwareDataSourceProxy(database), once.toArray(OneTimeTask[]::new))
                .startTasks(again)
                .tableName("shared.scheduled_task")
                // A job whose application was killed is taken up again after four missed beats, not after half an hour.
                .heartbeatInterval(Duration.ofSeconds(15))
                .missedHeartbeatsLimit(4)
                .pollingInterval(Duration.ofSeconds(1))
                .threads(4)
                .shutdownMaxWait(Duration.ofSeconds(20))
                .build();
    }

    @Bean
    Jobs jobs(Scheduler scheduler, List<JobHandler> handlers, FailedJobs failures, MachineTime time) {
        Map<String, OneTimeTask<Void>> tasks =
                handlers.stream().collect(Collectors.toMap(JobHandler::kind, handler -> task(handler, failures)));
        return new Jobs(scheduler, tasks, time);
    }

    @Bean
    JobStart jobStart(Scheduler scheduler) {
        return new JobStart(scheduler);
    }

    private static OneTimeTask<Void> task(JobHandler handler, FailedJobs failures) {
        return Tasks.oneTime(handler.kind())
                .onFailure(failures.handler())
                .execute((instance, context) -> handler.run(instance.getId()));
    }

    private static RecurringTask<Void> task(RecurringJob job) {
        return Tasks.recurring(job.kind(), FixedDelay.of(job.every())).execute((instance, context) -> job.run());
    }

    /** Starts the queue when the application serves, not before. */
    record JobStart(Scheduler scheduler) {

        @EventListener(ApplicationReadyEvent.class)
        void start() {
            scheduler.start();
        }
    }
}
