package vn.motcua.dossier.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.shared.jobs.RecurringJob;

/**
 * Puts the draft of an apology on the desk of whoever leads the office, when the office closes on the working day before a
 * result is due that is not there yet; and takes back drafts that nothing needs any more. In office time.
 */
@Component
class DraftApologies implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(DraftApologies.class);
    private static final int MOST = 500;

    private final ApologyStore apologies;
    private final DossierStore store;
    private final ActDesks desks;
    private final Calendars calendars;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DraftApologies(
            ApologyStore apologies,
            DossierStore store,
            ActDesks desks,
            Calendars calendars,
            TransactionTemplate transaction,
            Clock clock) {
        this.apologies = apologies;
        this.store = store;
        this.desks = desks;
        this.calendars = calendars;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "dossier.draft-apologies";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        var before = lastDay(clock.instant())
                .plusDays(1)
                .atStartOfDay(WorkCalendar.ZONE)
                .toInstant();
        apologies.needless(before, MOST).forEach(this::takeBack);
        var late = apologies.withoutDraft(before, MOST).stream()
                .filter(one -> !clock.instant().isBefore(moment(one)))
                .toList();
        late.forEach(one -> draft(one.number()));
        if (!late.isEmpty()) {
            LOG.info("apologies drafted count={}", late.size());
        }
    }

    /** What is due on this day or earlier is late, unless its result comes: today, and tomorrow once the office has closed. */
    private LocalDate lastDay(Instant now) {
        var calendar = calendars.calendar();
        var today = WorkCalendar.dateOf(now);
        var open = calendar.isWorkingDay(today) && now.isBefore(calendar.closeOf(today));
        return open ? today : calendar.nextWorkingDay(today);
    }

    /** The evening of the working day before; what was received later is late when it is overdue. */
    private Instant moment(ApologyStore.Late late) {
        var calendar = calendars.calendar();
        var day = WorkCalendar.dateOf(late.due()).minusDays(1);
        while (!calendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        var evening = calendar.closeOf(day);
        return late.received().isAfter(evening) ? late.due() : evening;
    }

    private void draft(DossierNumber number) {
        transaction.executeWithoutResult(status -> {
            var dossier = store.load(number);
            apologies
                    .draft(dossier.facts().id(), clock.instant())
                    .ifPresent(round -> desks.openApology(dossier, round));
        });
    }

    private void takeBack(DossierNumber number) {
        transaction.executeWithoutResult(status -> {
            var dossier = store.load(number);
            apologies.endDraft(dossier.facts().id(), clock.instant());
            desks.withdraw(dossier, Desks.APOLOGY);
        });
    }
}
