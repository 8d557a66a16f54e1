package vn.motcua.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.testing.MotCuaTest;

@MotCuaTest
class ThrottleTest {

    private static final ThrottlePolicy THREE =
            new ThrottlePolicy(3, Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5));
    private static final ThrottlePolicy WIDE =
            new ThrottlePolicy(6, Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5));

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Throttle throttle;
    private final Throttle.Subject account =
            new Throttle.Subject(UUID.randomUUID().toString(), THREE);
    private final Throttle.Subject address =
            new Throttle.Subject(UUID.randomUUID().toString(), WIDE);
    private Instant now = Instant.parse("2026-03-02T02:00:00Z");

    @Autowired
    ThrottleTest(JdbcClient jdbc, TransactionTemplate transaction) {
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.throttle = new Throttle(jdbc, () -> now);
    }

    @Test
    void holdsBackAfterThreeFailuresAndSaysForHowLong() {
        fail(3);

        assertThat(begin(account, address)).contains(Duration.ofSeconds(10));
    }

    @Test
    void aTryThatCameEarlierAndWaitedForAnotherIsNotHeldBack() {
        fail(1);
        var looks = new AtomicInteger();
        var waited = new Throttle(jdbc, () -> looks.getAndIncrement() == 0 ? now.minusMillis(5) : now.plusMillis(5));

        assertThat(waited.begin(account, address)).isEmpty();
    }

    @Test
    void askingWhileHeldBackDoesNotProlongTheWait() {
        fail(3);
        now = now.plusSeconds(4);
        begin(account, address);

        assertThat(begin(account, address)).contains(Duration.ofSeconds(6));
    }

    @Test
    void eachFurtherFailureDoublesTheWait() {
        fail(3);
        now = now.plusSeconds(10);
        assertThat(begin(account, address)).isEmpty();

        assertThat(begin(account, address)).contains(Duration.ofSeconds(20));
    }

    @Test
    void aRightPasswordForgetsTheAccountsFailures() {
        fail(2);
        begin(account, address);
        throttle.succeeded(account, address);

        fail(2);
        assertThat(begin(account, address)).isEmpty();
    }

    @Test
    void anAddressIsHeldBackWhateverNamesItTries() {
        IntStream.range(0, 6).forEach(number -> begin(someAccount(), address));

        assertThat(begin(someAccount(), address)).contains(Duration.ofSeconds(10));
    }

    @Test
    void aRightPasswordInBetweenDoesNotWhitewashTheAddress() {
        IntStream.range(0, 5).forEach(number -> begin(someAccount(), address));
        begin(account, address);
        throttle.succeeded(account, address);

        assertThat(begin(someAccount(), address)).isEmpty();
        assertThat(begin(someAccount(), address)).contains(Duration.ofSeconds(10));
    }

    @Test
    void failuresAreForgottenAfterAWhile() {
        fail(3);
        now = now.plus(THREE.memory()).plusSeconds(1);

        fail(2);
        assertThat(begin(account, address)).isEmpty();
    }

    @Test
    void guessesSentAtOnceDoNotAllFindTheDoorOpen() throws InterruptedException, ExecutionException {
        try (var pool = Executors.newFixedThreadPool(8)) {
            Callable<Optional<Duration>> guess = () -> begin(account, someAccount());
            var answers = pool.invokeAll(
                    IntStream.range(0, 40).mapToObj(number -> guess).toList());
            int heard = 0;
            for (var answer : answers) {
                heard += answer.get().isEmpty() ? 1 : 0;
            }
            assertThat(heard).isEqualTo(3);
        }
    }

    private void fail(int times) {
        IntStream.range(0, times)
                .forEach(number -> assertThat(begin(account, address)).isEmpty());
    }

    private Optional<Duration> begin(Throttle.Subject byAccount, Throttle.Subject byAddress) {
        return Optional.ofNullable(transaction.execute(status -> throttle.begin(byAccount, byAddress)))
                .flatMap(wait -> wait);
    }

    private static Throttle.Subject someAccount() {
        return new Throttle.Subject(UUID.randomUUID().toString(), WIDE);
    }
}
