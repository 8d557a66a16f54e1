package vn.motcua.shared.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.testing.MotCuaTest;

/** The real queue on the real database. */
@MotCuaTest
class FailedJobsTest {

    private static final int MOST_LOOKS = 1_000_000;

    @Autowired
    private Jobs jobs;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aJobThatNoTryCanHelpGoesToTheAdministratorAtOnce() {
        var subject = FailingJob.FOR_GOOD + UUID.randomUUID();
        stage(subject);
        lookUntil(() -> !given(subject).isEmpty());

        assertThat(given(subject)).containsExactly("java.lang.IllegalArgumentException");
        assertThat(waiting(subject)).isEmpty();
    }

    @Test
    void aJobThatMaySucceedLaterIsTriedAgain() {
        var subject = UUID.randomUUID().toString();
        stage(subject);
        lookUntil(() -> waiting(subject).stream().anyMatch(failures -> failures > 0));

        assertThat(given(subject)).isEmpty();
        transaction.executeWithoutResult(
                status -> jdbc.sql("delete from shared.scheduled_task where task_instance = :subject and not picked")
                        .param("subject", subject)
                        .update());
    }

    private void stage(String subject) {
        transaction.executeWithoutResult(status -> jobs.stage(FailingJob.KIND, subject));
    }

    private List<String> given(String subject) {
        return jdbc.sql("select error_class from shared.failed_job where kind = :kind and subject = :subject")
                .param("kind", FailingJob.KIND)
                .param("subject", subject)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<Integer> waiting(String subject) {
        return jdbc.sql("select consecutive_failures from shared.scheduled_task where task_instance = :subject")
                .param("subject", subject)
                .query((row, number) -> row.getInt(1))
                .list();
    }

    private static void lookUntil(BooleanSupplier seen) {
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            if (seen.getAsBoolean()) {
                return;
            }
        }
        throw new AssertionError("the queue never came to it");
    }
}
