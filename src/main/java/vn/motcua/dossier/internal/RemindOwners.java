package vn.motcua.dossier.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.CalendarWords;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.shared.jobs.RecurringJob;

/**
 * Reminds owners, once each: that an answer or a payment is awaited within three days, and that a result has waited at the counter for
 * five working days. In office time.
 */
@Component
class RemindOwners implements RecurringJob {

    /** So many days before the office stops waiting for an answer. */
    static final int DAYS_BEFORE = 3;

    /** A result waits so many working days before its owner is reminded. */
    static final int WORKING_DAYS_READY = 5;

    private static final Logger LOG = LoggerFactory.getLogger(RemindOwners.class);
    private static final Locale LANGUAGE = Locale.forLanguageTag("vi");

    private final JdbcClient jdbc;
    private final DossierStore store;
    /** Asked for late: it stages jobs, and the scheduler of jobs is made with this one. */
    private final ObjectProvider<Messenger> messenger;

    private final Calendars calendars;
    private final MessageSource messages;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RemindOwners(
            JdbcClient jdbc,
            DossierStore store,
            ObjectProvider<Messenger> messenger,
            Calendars calendars,
            MessageSource messages,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.messenger = messenger;
        this.calendars = calendars;
        this.messages = messages;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "dossier.remind";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        var due = Stream.of(supplements(), payments(), ready())
                .flatMap(List::stream)
                .toList();
        due.forEach(this::remind);
        if (!due.isEmpty()) {
            LOG.info("owners reminded count={}", due.size());
        }
    }

    private void remind(Reminder reminder) {
        transaction.executeWithoutResult(status -> {
            if (noted(reminder)) {
                var template = "dossier.message.remind-" + reminder.kind().toLowerCase(Locale.ROOT);
                messenger.getObject().tell(store.load(reminder.number()), template, reminder.more());
            }
        });
    }

    /** False if another run was faster. */
    private boolean noted(Reminder reminder) {
        return jdbc.sql("""
                insert into dossier.reminder (dossier, kind, about, reminded_at)
                select id, :kind, :about, :now from dossier.dossier where number = :number
                on conflict do nothing
                """)
                        .param("kind", reminder.kind())
                        .param("about", reminder.about())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("number", reminder.number().value())
                        .update()
                == 1;
    }

    private List<Reminder> supplements() {
        var words = CalendarWords.in(messages, LANGUAGE).dates();
        return jdbc.sql("""
                select supplement.id, dossier.number, supplement.answer_by from dossier.supplement
                join dossier.dossier on dossier.id = supplement.dossier
                where supplement.answered_at is null and supplement.answer_by <= :day
                    and dossier.state in ('INTAKE_SUPPLEMENT', 'SUPPLEMENT')
                    and not exists (select 1 from dossier.reminder
                        where about = supplement.id and kind = 'SUPPLEMENT')
                limit 500
                """)
                .param("day", today().plusDays(DAYS_BEFORE))
                .query((row, index) -> new Reminder(
                        "SUPPLEMENT",
                        row.getObject("id", UUID.class),
                        new DossierNumber(row.getString("number")),
                        words.date(row.getObject("answer_by", LocalDate.class))))
                .list();
    }

    private List<Reminder> payments() {
        var words = CalendarWords.in(messages, LANGUAGE).dates();
        return jdbc.sql("""
                select payment.id, dossier.number, payment.pay_by from dossier.payment
                join dossier.dossier on dossier.id = payment.dossier
                where payment.proved_at is null and payment.pay_by <= :day and dossier.state = 'PAYMENT'
                    and not exists (select 1 from dossier.reminder
                        where about = payment.id and kind = 'PAYMENT')
                limit 500
                """)
                .param("day", today().plusDays(DAYS_BEFORE))
                .query((row, index) -> new Reminder(
                        "PAYMENT",
                        row.getObject("id", UUID.class),
                        new DossierNumber(row.getString("number")),
                        words.date(row.getObject("pay_by", LocalDate.class))))
                .list();
    }

    private List<Reminder> ready() {
        return jdbc.sql("""
                select id, number, receiving_name from dossier.dossier
                where state in ('RESULT_READY', 'REJECTION_READY') and finished_at < :since
                    and not exists (select 1 from dossier.reminder where about = dossier.id and kind = 'COLLECT')
                limit 500
                """)
                .param("since", Timestamp.from(readySince()))
                .query((row, index) -> new Reminder(
                        "COLLECT",
                        row.getObject("id", UUID.class),
                        new DossierNumber(row.getString("number")),
                        row.getString("receiving_name")))
                .list();
    }

    /** The beginning of the fifth working day before today. */
    private java.time.Instant readySince() {
        var day = today();
        for (int left = WORKING_DAYS_READY; left > 0; ) {
            day = day.minusDays(1);
            left -= calendars.calendar().isWorkingDay(day) ? 1 : 0;
        }
        return day.atStartOfDay(WorkCalendar.ZONE).toInstant();
    }

    private LocalDate today() {
        return WorkCalendar.dateOf(clock.instant());
    }

    private record Reminder(String kind, UUID about, DossierNumber number, String more) {}
}
