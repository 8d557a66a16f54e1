package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Progress;
import vn.motcua.organisation.Role;
import vn.motcua.shared.DomainException;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Together;
import vn.motcua.workflow.CourseException;

/** Dossiers in the database: two officers at once, and rows that are never changed. */
@MotCuaTest
class DossierStoreTest {

    @Autowired
    private Births births;

    @Autowired
    private BirthPlace place;

    @Autowired
    private CompleteStage complete;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @RepeatedTest(5)
    void oneOfTwoOfficersCompletesAStageAndTheOtherIsToldSo() throws InterruptedException {
        var number = births.examined(place.citizen(), place.commune());
        var lines = place.lines(number);

        var results = Together.run(List.of(approval(number), approval(number)));

        assertOneWon(number, lines, results);
    }

    @Test
    void oneOfTwoOfficersWinsAlsoWhenBothHaveReadTheDossierBeforeEitherWrites() throws Exception {
        var number = births.examined(place.citizen(), place.commune());
        var lines = place.lines(number);

        var results = bothReadBeforeEitherWrites(number, List.of(approval(number), approval(number)));

        assertOneWon(number, lines, results);
    }

    /** Holds the row until all wait for it, so that every one of them decides on what it has read before. */
    private List<Together.Result<Progress>> bothReadBeforeEitherWrites(
            DossierNumber number, List<Callable<Progress>> acts) throws Exception {
        try (var holding = database.getConnection();
                var hold = holding.prepareStatement("select id from dossier.dossier where number = ? for update")) {
            holding.setAutoCommit(false);
            hold.setString(1, number.value());
            hold.execute();
            var results = Together.run(acts, () -> {
                awaitWriters(acts.size());
                letGo(holding);
            });
            holding.setAutoCommit(true);
            return results;
        }
    }

    private void awaitWriters(int expected) {
        for (int asked = 0; asked < 100_000; asked++) {
            int waiting = jdbc.sql("""
                    select count(pid) from pg_stat_activity
                    where wait_event_type = 'Lock' and query like '%update dossier.dossier%'
                    """).query(Integer.class).single();
            if (waiting == expected) {
                return;
            }
        }
        throw new AssertionError("the acts never met");
    }

    private static void letGo(Connection holding) {
        try {
            holding.rollback();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update dossier.timeline set note = 'khác'",
                "update dossier.timeline set happened_at = happened_at",
                "delete from dossier.timeline",
                "truncate dossier.timeline",
                "delete from dossier.dossier",
                "truncate dossier.dossier cascade"
            })
    void timelineRefusesEveryChangeOfWhatIsWritten(String change) {
        var number = births.submitted(place.citizen(), place.commune());

        assertThatThrownBy(() -> jdbc.sql(change).update()).hasStackTraceContaining("timeline");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("set local session_replication_role = replica").update();
                    jdbc.sql(change.replace("delete from dossier.dossier", "delete from dossier.timeline"))
                            .update();
                }))
                .as("also where ordinary triggers are off")
                .hasStackTraceContaining("timeline");
        assertThat(place.lines(number)).isEqualTo(1);
    }

    private void assertOneWon(DossierNumber number, int lines, List<Together.Result<Progress>> results) {
        assertThat(Together.done(results)).hasSize(1);
        assertThat(Together.failed(results))
                .singleElement()
                .isInstanceOfSatisfying(
                        CourseException.AlreadyCompleted.class,
                        told -> assertThat(told.kind()).isEqualTo(DomainException.Kind.CONFLICT));
        assertThat(place.lines(number)).isEqualTo(lines + 1);
    }

    private Callable<Progress> approval(DossierNumber number) {
        var leader = births.officer(place.commune(), Role.LEADER);
        return () -> complete.complete(leader, number, "phe-duyet", "approve", null);
    }
}
