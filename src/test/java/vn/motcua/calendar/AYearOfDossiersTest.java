package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.TestCalendar.DEADLINES;
import static vn.motcua.calendar.TestCalendar.VIETNAM;
import static vn.motcua.calendar.TestCalendar.at;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/**
 * A year of an office, made up: receptions at any minute, pauses, dossiers sent back and brought again, and days off
 * decreed, moved and taken back meanwhile. Every due date equals the one counted slowly on paper, and a decision moves
 * exactly the dossiers whose date on paper it moves.
 */
class AYearOfDossiersTest {

    private static final int DOSSIERS = 1_500;
    private static final int DECISIONS = 8;
    private static final Instant NEW_YEAR = at("2021-01-01 00:00");
    private static final LocalDate BEFORE = LocalDate.of(2021, 1, 1);
    private static final Reason SOME = Reason.written("some reason");

    private final long seed = ThreadLocalRandom.current().nextLong();
    private final Random random = new Random(seed);

    @Test
    void everyDueDateEqualsTheSlowOracleOnEveryCalendarOfTheYear() {
        var year = new ArrayList<LegalClock>();
        for (int i = 0; i < DOSSIERS; i++) {
            year.add(dossier());
        }
        var paper = new Paper();
        var deadlines = DEADLINES;
        var onPaper = compare(year, deadlines, paper, "the calendar of the data files");
        for (int i = 0; i < DECISIONS; i++) {
            var decision = decision(deadlines.calendar());
            decision.check(deadlines.calendar(), BEFORE);
            var after = deadlines.on(deadlines.calendar().after(decision));
            paper.write(decision);
            var moved = moved(year, deadlines, after);

            var then = compare(year, after, paper, decision.toString());
            assertThat(moved).as("moved by %s, seed %d", decision, seed).isEqualTo(different(onPaper, then));
            deadlines = after;
            onPaper = then;
        }
    }

    private List<Instant> compare(List<LegalClock> year, Deadlines deadlines, Paper paper, String what) {
        var oracle = paper.oracle();
        var slow = new ArrayList<Instant>();
        for (var clock : year) {
            var expected = oracle.dueOf(clock);
            assertThat(deadlines.due(clock).at())
                    .as("%s after %s, seed %d", clock, what, seed)
                    .isEqualTo(expected);
            slow.add(expected);
        }
        return slow;
    }

    private static Set<Integer> moved(List<LegalClock> year, Deadlines before, Deadlines after) {
        var moved = new HashSet<Integer>();
        for (int i = 0; i < year.size(); i++) {
            if (!before.due(year.get(i)).at().equals(after.due(year.get(i)).at())) {
                moved.add(i);
            }
        }
        return moved;
    }

    private static Set<Integer> different(List<Instant> before, List<Instant> after) {
        var different = new HashSet<Integer>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                different.add(i);
            }
        }
        return different;
    }

    private LegalClock dossier() {
        var received = NEW_YEAR.plus(random.nextInt(365 * 24 * 60), ChronoUnit.MINUTES);
        var intervals = new ArrayList<ClockInterval>();
        var now = received;
        for (int events = random.nextInt(4); events > 0; events--) {
            var from = now.plus(1 + random.nextInt(6_000), ChronoUnit.MINUTES);
            now = from.plus(1 + random.nextInt(20_000), ChronoUnit.MINUTES);
            intervals.add(
                    random.nextInt(3) == 0
                            ? new ClockInterval.Restart(from, now, SOME)
                            : new ClockInterval.Pause(from, now, SOME));
        }
        return new LegalClock(received, limit(), intervals);
    }

    private TimeLimit limit() {
        return switch (random.nextInt(6)) {
            case 0 -> new TimeLimit(1 + random.nextInt(40), TimeLimit.Unit.HOURS);
            case 1 -> new TimeLimit(1 + random.nextInt(40), TimeLimit.Unit.DAYS);
            case 2 -> new TimeLimit(1 + random.nextInt(2), TimeLimit.Unit.MONTHS);
            case 3 -> new TimeLimit(1, TimeLimit.Unit.SAME_DAY);
            default -> TimeLimit.workingDays(1 + random.nextInt(30));
        };
    }

    /** A day off decreed, some with a Saturday worked for it; a day off taken back; a day off moved. */
    private DaysOffChange decision(WorkCalendar calendar) {
        var off = calendar.daysOff(2021);
        var removed = random.nextInt(3) == 0
                ? null
                : off.get(random.nextInt(off.size())).date();
        var day = removed != null && random.nextInt(3) == 0 ? null : workingDay(calendar);
        var worked = day == null || random.nextBoolean() ? null : freeSaturday(calendar, day);
        return new DaysOffChange(removed, day, Holiday.Kind.PUBLIC, "Nghỉ", "", worked, "Công văn 1");
    }

    private LocalDate workingDay(WorkCalendar calendar) {
        return calendar.workingDayFrom(BEFORE.plusDays(5 + random.nextInt(350)));
    }

    private static LocalDate freeSaturday(WorkCalendar calendar, LocalDate after) {
        var saturday = after.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        while (calendar.makeUpDay(saturday).isPresent()) {
            saturday = saturday.plusWeeks(1);
        }
        return saturday;
    }

    /** The calendar as a clerk keeps it: two lists of dates. */
    private static final class Paper {

        private final Set<LocalDate> off = new HashSet<>();
        private final Map<LocalDate, LocalDate> workedFor = new HashMap<>();

        Paper() {
            for (int year = 2020; year <= 2023; year++) {
                VIETNAM.daysOff(year).forEach(holiday -> off.add(holiday.date()));
                VIETNAM.makeUpDays(year).forEach(makeUp -> workedFor.put(makeUp.date(), makeUp.insteadOf()));
            }
        }

        void write(DaysOffChange decision) {
            if (decision.removed() != null) {
                off.remove(decision.removed());
                workedFor.values().remove(decision.removed());
            }
            if (decision.day() != null) {
                off.add(decision.day());
            }
            if (decision.worked() != null) {
                workedFor.put(decision.worked(), decision.day());
            }
        }

        SlowOracle oracle() {
            var offNow = Set.copyOf(off);
            var workedNow = Set.copyOf(workedFor.keySet());
            return new SlowOracle(offNow::contains, workedNow::contains);
        }
    }
}
