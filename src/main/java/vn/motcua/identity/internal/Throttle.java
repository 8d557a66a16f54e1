package vn.motcua.identity.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.MachineTime;

/**
 * Slows down whoever guesses passwords, by account name and by address.
 *
 * <p>A try is counted as failed before its password is looked at and taken back when it was right. So a hundred guesses
 * sent at once do not all find the door open, and a try that finds it closed costs no hashing. Each step is a
 * transaction of its own: what the try led to does not undo the count.
 */
@Component
class Throttle {

    private final JdbcClient jdbc;
    private final MachineTime time;

    Throttle(JdbcClient jdbc, MachineTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Counts a try; if one of its subjects must wait, says how long and counts nothing. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Duration> begin(Subject account, Subject address) {
        forget(now());
        var byAccount = lock(account, now());
        var byAddress = lock(address, now());
        // Read now that the rows are ours: a door that somebody else opened while we waited is not in the future.
        var now = now();
        var open = byAccount.closedUntil().isAfter(byAddress.closedUntil())
                ? byAccount.closedUntil()
                : byAddress.closedUntil();
        if (open.isAfter(now)) {
            return Optional.of(Duration.between(now, open));
        }
        count(account, byAccount.failures() + 1, now);
        count(address, byAddress.failures() + 1, now);
        return Optional.empty();
    }

    /** How long that subject must still wait, if it must; counts nothing. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Duration> waits(Subject subject) {
        var now = now();
        return jdbc.sql(
                        "select closed_until from identity.sign_in_throttle where subject = :subject and closed_until > :now")
                .param("subject", subject.hash())
                .param("now", at(now))
                .query((row, number) -> Duration.between(
                        now, row.getObject("closed_until", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Counts a try that led to nothing. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(Subject subject) {
        var now = now();
        forget(now);
        count(subject, lock(subject, now).failures() + 1, now);
    }

    /** Takes the count back: the password was right. Earlier failures of the address stay. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(Subject account, Subject address) {
        jdbc.sql("delete from identity.sign_in_throttle where subject = :subject")
                .param("subject", account.hash())
                .update();
        jdbc.sql("""
                update identity.sign_in_throttle set failures = greatest(failures - 1, 0), closed_until = :now
                where subject = :subject
                """).param("subject", address.hash()).param("now", at(now())).update();
    }

    private Tries lock(Subject subject, Instant now) {
        jdbc.sql("""
                insert into identity.sign_in_throttle (subject, failures, closed_until, forgotten_at)
                values (:subject, 0, :now, :now)
                on conflict (subject) do nothing
                """).param("subject", subject.hash()).param("now", at(now)).update();
        return jdbc.sql("""
                select case when forgotten_at < :now then 0 else failures end as failures, closed_until
                from identity.sign_in_throttle
                where subject = :subject
                for update
                """)
                .param("subject", subject.hash())
                .param("now", at(now))
                .query((row, number) -> new Tries(
                        row.getInt("failures"),
                        row.getObject("closed_until", OffsetDateTime.class).toInstant()))
                .single();
    }

    private void count(Subject subject, int failures, Instant now) {
        jdbc.sql("""
                update identity.sign_in_throttle
                set failures = :failures, closed_until = :closed, forgotten_at = :forgotten
                where subject = :subject
                """)
                .param("subject", subject.hash())
                .param("failures", failures)
                .param("closed", at(now.plus(subject.policy().waitAfter(failures))))
                .param("forgotten", at(now.plus(subject.policy().memory())))
                .update();
    }

    /** Removes a few rows that count no longer; rows in use by others are left to the next try. */
    private void forget(Instant now) {
        jdbc.sql("""
                delete from identity.sign_in_throttle
                where subject in (select subject from identity.sign_in_throttle where forgotten_at < :now
                    order by forgotten_at limit 50 for update skip locked)
                """).param("now", at(now)).update();
    }

    /** In microseconds, as the database keeps it: rounded up there, a door just opened would look closed. */
    private Instant now() {
        return time.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** What is throttled: a hash, since a typed name may be a password, and its policy. */
    record Subject(String hash, ThrottlePolicy policy) {}

    private record Tries(int failures, Instant closedUntil) {}
}
