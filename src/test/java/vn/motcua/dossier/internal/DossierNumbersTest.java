package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Progress;
import vn.motcua.forms.Answers;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.organisation.Role;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Together;

/** Numbers of dossiers and of register entries: unique, without gap, whoever comes at the same moment. */
@MotCuaTest
class DossierNumbersTest {

    private static final ProcedureCode BIRTH = new ProcedureCode("1.001193");
    private static final int THREADS = 6;

    @Autowired
    private Births births;

    @Autowired
    private BirthPlace place;

    @Autowired
    private SubmitDossier submit;

    @Autowired
    private CompleteStage complete;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void sameKeyFromSeveralThreadsIsOneDossier() throws InterruptedException {
        var key = UUID.randomUUID().toString();
        var before = lastNumber();

        var results = Together.run(times(THREADS, _ -> () -> enter(key)));

        assertThat(Together.failed(results)).isEmpty();
        assertThat(Together.done(results).stream().map(Progress::number).distinct())
                .singleElement()
                .satisfies(number -> assertThat(place.lines(number)).isEqualTo(1));
        assertThat(lastNumber()).as("no number is lost").isEqualTo(before + 1);
    }

    @Test
    void sameKeyWithOtherContentIsRefusedAndTakesNoNumber() {
        var key = UUID.randomUUID().toString();
        enter(key);
        var before = lastNumber();

        var other = births.answers(place.commune()).with("requester.phone", "0900000999");

        assertThatThrownBy(() -> submit.submit(counter(), submission(key, other), null))
                .isInstanceOf(DossierException.KeyUsedOtherwise.class);
        assertThat(lastNumber()).isEqualTo(before);
    }

    @Test
    void dossierNumbersHaveNoGapAndNoDoubleWhenManyAreHandedInAtOnce() throws InterruptedException {
        var before = lastNumber();

        var results =
                Together.run(times(THREADS, _ -> () -> enter(UUID.randomUUID().toString())));

        assertThat(Together.failed(results)).isEmpty();
        assertThat(Together.done(results).stream().map(DossierNumbersTest::running))
                .containsExactlyInAnyOrderElementsOf(following(before, THREADS));
    }

    @Test
    void anActThatIsRolledBackLeavesNoGapAmongDossierNumbers() {
        var before = lastNumber();

        transaction.executeWithoutResult(status -> {
            enter(UUID.randomUUID().toString());
            status.setRollbackOnly();
        });

        assertThat(running(enter(UUID.randomUUID().toString()))).isEqualTo(before + 1);
    }

    @Test
    void registerNumbersOfResultsHaveNoGapAndNoDoubleWhenManyAreSealedAtOnce() throws InterruptedException {
        var approved = IntStream.range(0, THREADS)
                .mapToObj(_ -> births.approved(place.citizen(), place.commune()))
                .toList();
        var before = lastEntry();

        var results = Together.run(times(THREADS, index -> () -> seal(approved.get(index))));

        assertThat(Together.failed(results)).isEmpty();
        assertThat(approved.stream().map(this::entry)).containsExactlyInAnyOrderElementsOf(following(before, THREADS));
    }

    @Test
    void anActThatIsRolledBackLeavesNoGapInTheRegister() {
        var number = births.approved(place.citizen(), place.commune());
        var before = lastEntry();

        transaction.executeWithoutResult(status -> {
            seal(number);
            status.setRollbackOnly();
        });
        assertThat(place.lines(number)).isEqualTo(4);
        seal(number);

        assertThat(entry(number)).isEqualTo(before + 1);
    }

    private Progress seal(DossierNumber number) {
        return complete.complete(births.officer(place.commune(), Role.RECORDS_CLERK), number, "vao-so", "done", null);
    }

    private Progress enter(String key) {
        return submit.submit(counter(), submission(key, births.answers(place.commune())), null);
    }

    private static Submission submission(String key, Answers answers) {
        var content = answers.json();
        return new Submission(
                BIRTH,
                Channel.DIRECT,
                Optional.empty(),
                content,
                Submission.Key.of("counter", key, content.toString()));
    }

    private OfficerInPost counter() {
        return births.officer(place.commune(), Role.RECEPTIONIST);
    }

    private static <T> List<Callable<T>> times(int times, IntFunction<Callable<T>> act) {
        return IntStream.range(0, times).mapToObj(act).toList();
    }

    private static List<Integer> following(int before, int many) {
        return IntStream.rangeClosed(before + 1, before + many).boxed().toList();
    }

    private static int running(Progress progress) {
        var number = progress.number().value();
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }

    private int lastNumber() {
        return jdbc.sql("""
                select coalesce(max(last), 0) from dossier.number_counter where agency_code = :code and day = :day
                """)
                .param("code", place.code())
                .param("day", place.today())
                .query(Integer.class)
                .single();
    }

    private int lastEntry() {
        return jdbc.sql("""
                select coalesce(max(last), 0) from dossier.register_counter
                where unit = :unit and register = :register and year = :year
                """)
                .param("unit", place.commune().value())
                .param("register", BIRTH.value())
                .param("year", place.today().getYear())
                .query(Integer.class)
                .single();
    }

    private int entry(DossierNumber number) {
        var entry = jdbc.sql("""
                select paper.register_number from dossier.paper join dossier.dossier on dossier.id = paper.dossier
                where dossier.number = :number and paper.kind = 'RESULT'
                """)
                .param("number", number.value())
                .query(String.class)
                .single();
        return Integer.parseInt(entry.substring(0, entry.indexOf('/')));
    }
}
