package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.TestCalendar.VIETNAM;

import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.WaitingTimes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Program;
import vn.motcua.testing.Visitor;

/** How long procedures take: counted in working days without pauses, and not shown where few dossiers were closed. */
@MotCuaTest
class WaitingTimesTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 6, 1);
    private static final LocalTime OPENS = LocalTime.of(7, 0);

    private final WaitingTimes times;
    private final CountWaitingTimes counting;
    private final SampleDossiers samples;
    private final JdbcClient jdbc;

    @LocalServerPort
    private int port;

    WaitingTimesTest(WaitingTimes times, CountWaitingTimes counting, SampleDossiers samples, JdbcClient jdbc) {
        this.times = times;
        this.counting = counting;
        this.samples = samples;
        this.jdbc = jdbc;
    }

    @AfterEach
    void removeWhatWasMadeUp() {
        jdbc.sql("""
                delete from dossier.clock_interval
                where dossier in (select id from dossier.dossier where number like 'test-%')
                """).update();
        jdbc.sql("delete from dossier.dossier where number like 'test-%'").update();
    }

    @Test
    void agreesWithCountingDayByDayOnPaper() {
        var seed = ThreadLocalRandom.current().nextLong();
        var random = new Random(seed);
        for (int round = 0; round < 12; round++) {
            var code = code(random);
            var closed = new ArrayList<Closed>();
            for (int i = random.nextInt(10, 40); i > 0; i--) {
                closed.add(closed(random));
            }
            closed.forEach(one -> insert(code, one, "RESULT_READY"));

            counting.count(TODAY);

            var said = times.of(new ProcedureCode(code)).orElseThrow();
            assertThat(said.closed()).as("seed %d", seed).isEqualTo(closed.size());
            assertThat(said.half()).as("half, seed %d", seed).isEqualTo(slowly(closed, 5));
            assertThat(said.nineOfTen()).as("nine of ten, seed %d", seed).isEqualTo(slowly(closed, 9));
        }
    }

    @Test
    void hidesWhatTooFewDossiersSay() {
        var code = code(new Random());
        for (int i = 1; i < WaitingTimes.FEWEST; i++) {
            insert(code, oneDay(), "RESULT_READY");
        }
        counting.count(TODAY);
        assertThat(times.of(new ProcedureCode(code))).isEmpty();

        insert(code, oneDay(), "REJECTION_READY");
        counting.count(TODAY);
        assertThat(times.of(new ProcedureCode(code))).hasValueSatisfying(time -> {
            assertThat(time.closed()).isEqualTo(10);
            assertThat(time.half()).isOne();
            assertThat(time.nineOfTen()).isOne();
        });

        counting.count(TODAY.plusMonths(13));
        assertThat(times.of(new ProcedureCode(code))).as("more than a year ago").isEmpty();
    }

    @Test
    void countsNoDossierThatWasWithdrawnOrStopped() {
        var code = code(new Random());
        for (int i = 0; i < 12; i++) {
            insert(code, oneDay(), i % 2 == 0 ? "WITHDRAWN" : "STOPPED");
        }
        counting.count(TODAY);

        assertThat(times.of(new ProcedureCode(code))).isEmpty();
    }

    @Test
    void standsBesideTheLegalLimitOnThePageAndInTheApi() {
        jdbc.sql("""
                insert into dossier.waiting_time (procedure_code, closed, half, nine_of_ten, counted_on)
                values ('1.001022', 25, 2, 3, '2021-06-01') on conflict do nothing
                """).update();

        assertThat(new Visitor(port).get("/thu-tuc/1.001022").body())
                .contains("Thường xong sau 2 ngày làm việc; 9 trên 10 hồ sơ xong trong 3 ngày làm việc")
                .contains("Tính từ 25 hồ sơ trong 12 tháng qua");
        assertThat(new Visitor(port).get("/en/thu-tuc/1.001022").body()).contains("Usually ready after 2 working days");
        var known = Program.ofNobody(port)
                .get("/api/v1/procedures/1.001022/waiting-time")
                .json();
        assertThat(known.path("half").asInt()).isEqualTo(2);
        assertThat(known.path("nineOfTen").asInt()).isEqualTo(3);
        var unknown = Program.ofNobody(port)
                .get("/api/v1/procedures/1.000094/waiting-time")
                .json();
        assertThat(unknown.path("half").isNull()).isTrue();
        assertThat(unknown.path("fewest").asInt()).isEqualTo(10);
        assertThat(new Visitor(port).get("/thu-tuc/1.000094").body()).doesNotContain("Thường xong");
        assertThat(Program.ofNobody(port)
                        .get("/api/v1/procedures/9.999999/waiting-time")
                        .status())
                .isEqualTo(404);
    }

    /** A dossier and what held its clock. */
    private record Closed(Instant received, Instant finished, List<Held> held) {}

    private record Held(String kind, Instant from, Instant to) {}

    private static Closed oneDay() {
        var received =
                LocalDate.of(2021, 3, 2).atTime(9, 0).atZone(WorkCalendar.ZONE).toInstant();
        return new Closed(received, received.plus(Duration.ofDays(1)), List.of());
    }

    private static Closed closed(Random random) {
        var received = LocalDate.of(2020, 6, 10)
                .atStartOfDay(WorkCalendar.ZONE)
                .toInstant()
                .plus(Duration.ofMinutes(random.nextInt(300 * 24 * 60)));
        var finished = received.plus(Duration.ofMinutes(random.nextInt(30 * 24 * 60)));
        var held = new ArrayList<Held>();
        for (int i = random.nextInt(4); i > 0; i--) {
            var span = Duration.between(received, finished).toMinutes() + 1;
            var from = received.plus(Duration.ofMinutes(random.nextLong(span)));
            var to = from.plus(Duration.ofMinutes(
                    random.nextLong(Duration.between(from, finished).toMinutes() + 1)));
            held.add(new Held(random.nextBoolean() ? "PAUSE" : "RESTART", from, to));
        }
        return new Closed(received, finished, held);
    }

    /** The fewest days within which that many of ten were ready, by trying one number of days after the other. */
    private static int slowly(List<Closed> closed, int ofTen) {
        for (int days = 0; ; days++) {
            int ready = 0;
            for (var one : closed) {
                ready += daysUsed(one) <= days ? 1 : 0;
            }
            if (ready * 10 >= closed.size() * ofTen) {
                return days;
            }
        }
    }

    private static int daysUsed(Closed one) {
        int used = 0;
        for (var day = date(whenOpen(one.received())).plusDays(1);
                !day.isAfter(date(one.finished()));
                day = day.plusDays(1)) {
            boolean stood = false;
            for (var held : one.held()) {
                stood |= date(held.from()).isBefore(day)
                        && !date(held.kind().equals("RESTART") ? whenOpen(held.to()) : held.to())
                                .isBefore(day);
            }
            used += worked(day) && !stood ? 1 : 0;
        }
        return used;
    }

    /** The moment itself, or the first minute at which the office is open. */
    private static Instant whenOpen(Instant moment) {
        var open = moment;
        while (!open(open)) {
            open = open.plus(Duration.ofMinutes(1));
        }
        return open;
    }

    private static boolean open(Instant moment) {
        var time = moment.atZone(WorkCalendar.ZONE).toLocalTime();
        var morning = !time.isBefore(OPENS) && time.isBefore(LocalTime.of(11, 0));
        var afternoon = !time.isBefore(LocalTime.of(13, 0)) && time.isBefore(LocalTime.of(17, 0));
        return worked(date(moment)) && (morning || afternoon);
    }

    private static boolean worked(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return VIETNAM.makeUpDay(day).isPresent()
                || (!weekend && VIETNAM.holiday(day).isEmpty());
    }

    private static LocalDate date(Instant moment) {
        return moment.atZone(WorkCalendar.ZONE).toLocalDate();
    }

    /** A code no procedure has, so that no other test closes dossiers of it. */
    private static String code(Random random) {
        return "9.%06d".formatted(random.nextInt(1_000_000));
    }

    private void insert(String code, Closed one, String state) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into dossier.dossier (id, number, procedure_version, procedure_code, procedure_name, sector, regime,
                    form_code, form_version, route_code, route_version, channel, receiving_unit, receiving_name,
                    competent_unit, applicant_name, submitter_name, limit_amount, limit_unit, answers, state, version,
                    submitted_at, received_at, finished_at, idempotency_account, idempotency_key, idempotency_hash,
                    created_at, updated_at)
                select :id, :number, procedure_version, :code, procedure_name, sector, regime, form_code, form_version,
                    route_code, route_version, channel, receiving_unit, receiving_name, competent_unit, 'A', 'A', 30,
                    'WORKING_DAYS', '{}', :state, 0, :received, :received, :finished, 'test', :number, 'x', :received,
                    :received
                from dossier.dossier where number = :like
                """)
                .param("id", id)
                .param("number", "test-" + id)
                .param("code", code)
                .param("state", state)
                .param("received", Timestamp.from(one.received()))
                .param("finished", Timestamp.from(one.finished()))
                .param("like", samples.submitted().value())
                .update();
        for (int position = 0; position < one.held().size(); position++) {
            var held = one.held().get(position);
            jdbc.sql("""
                    insert into dossier.clock_interval (dossier, position, kind, begins_at, ends_at, reason, reason_is_key)
                    values (:id, :position, :kind, :from, :to, 'x', false)
                    """)
                    .param("id", id)
                    .param("position", position)
                    .param("kind", held.kind())
                    .param("from", Timestamp.from(held.from()))
                    .param("to", Timestamp.from(held.to()))
                    .update();
        }
    }
}
