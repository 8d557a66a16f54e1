package vn.motcua.dossier.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.CalendarWords;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.Draft;
import vn.motcua.files.Files;
import vn.motcua.files.Uploads;
import vn.motcua.identity.AccountAddresses;
import vn.motcua.notification.NewMessage;
import vn.motcua.notification.Notifications;
import vn.motcua.shared.MachineTime;
import vn.motcua.shared.jobs.RecurringJob;

/**
 * Removes drafts that nobody went on with for {@link Draft#KEPT_DAYS} days, with what was uploaded for them. A week before, the
 * owner is told, where the account has an address; nothing goes that was not told of a week ago, however late this runs.
 */
@Component
class EndDrafts implements RecurringJob {

    static final int REMINDED_DAYS = 7;

    private static final Logger LOG = LoggerFactory.getLogger(EndDrafts.class);
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int AT_ONCE = 200;

    private final DraftExpiry drafts;
    /** Asked for late: messages need the queue of jobs, which begins with all recurring jobs. */
    private final ObjectProvider<Telling> telling;

    private final Files files;
    private final Uploads uploads;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EndDrafts(
            DraftExpiry drafts,
            ObjectProvider<Telling> telling,
            Files files,
            Uploads uploads,
            TransactionTemplate transaction,
            Clock clock) {
        this.drafts = drafts;
        this.telling = telling;
        this.files = files;
        this.uploads = uploads;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "dossier.end-drafts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        var now = clock.instant();
        remind(now);
        expire(now);
        removeFiles();
    }

    private void remind(Instant now) {
        var saved = before(now, Draft.KEPT_DAYS - REMINDED_DAYS - 1);
        for (var draft : drafts.toRemind(saved, AT_ONCE)) {
            transaction.executeWithoutResult(status -> {
                if (drafts.reminded(draft, now)) {
                    telling.getObject().tell(draft, now);
                }
            });
        }
    }

    private void expire(Instant now) {
        var gone =
                transaction.execute(status -> drafts.expire(before(now, Draft.KEPT_DAYS), before(now, REMINDED_DAYS)));
        if (gone != null && !gone.isEmpty()) {
            gone.forEach(draft -> uploads.forget(draft.toString()));
            LOG.info("drafts ended count={}", gone.size());
        }
    }

    /** The begin of the day so many days ago: what is promised until a day is there until its end. */
    private static Instant before(Instant now, int days) {
        return WorkCalendar.dateOf(now)
                .minusDays(days)
                .atStartOfDay(WorkCalendar.ZONE)
                .toInstant();
    }

    private void removeFiles() {
        List<String> abandoned = drafts.abandoned(AT_ONCE);
        if (!abandoned.isEmpty()) {
            drafts.settled(files.discard(abandoned));
        }
    }

    /** Tells owners; the message names no procedure, since others may read it on the same telephone. */
    @Component
    record Telling(
            AccountAddresses addresses, Notifications notifications, MessageSource messages, MachineTime machine) {

        void tell(DraftExpiry.Ending draft, Instant now) {
            var last = WorkCalendar.dateOf(draft.savedAt()).plusDays(Draft.KEPT_DAYS);
            var promised = WorkCalendar.dateOf(now).plusDays(REMINDED_DAYS);
            var day = CalendarWords.in(messages, VIETNAMESE).dates().date(last.isAfter(promised) ? last : promised);
            var until = machine.instant().plus(Duration.ofDays(REMINDED_DAYS));
            addresses
                    .of(draft.account())
                    .forEach(to -> notifications.stage(
                            new NewMessage(to, "dossier.message.draft-ends", VIETNAMESE, List.of(day), null, until)));
        }
    }
}
