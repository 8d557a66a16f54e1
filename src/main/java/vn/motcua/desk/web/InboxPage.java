package vn.motcua.desk.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.ClockWords;
import vn.motcua.calendar.Deadlines;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.desk.internal.Horizon;
import vn.motcua.desk.internal.ListWork;
import vn.motcua.organisation.PostId;
import vn.motcua.shared.DomainException;
import vn.motcua.workflow.SavedView;
import vn.motcua.workflow.WorkItem;

/**
 * What waits, by urgency.
 *
 * @param madeAt when the list was made: up to then it counts as seen once the officer says so
 * @param later whether it is a later page
 * @param gives whether the reader gives work out
 * @param decides whether the reader decides as a leader and has a short way for that
 * @param people who may have work, by account; only for who gives it out
 * @param detail the dossier that is shown beside the list
 */
public record InboxPage(
        InboxQuestion question,
        ListWork.Work work,
        Instant madeAt,
        boolean later,
        List<Group> groups,
        boolean gives,
        boolean decides,
        Map<String, String> people,
        @Nullable DeskDossierPage detail,
        @Nullable DomainException refused) {

    /** Work of one urgency, with how much there is of it in all. */
    public record Group(Urgency urgency, String count, List<Row> rows) {

        public String key() {
            return urgency.name().toLowerCase(Locale.ROOT);
        }

        public boolean late() {
            return urgency == Urgency.LATE;
        }
    }

    /** In the order of the list. */
    public enum Urgency {
        LATE,
        TODAY,
        SOON,
        OPEN
    }

    /**
     * One piece of work.
     *
     * @param warning the promised day of the dossier, once it is near or over (rule R-17)
     * @param fresh whether it is new or changed since the officer last looked
     */
    public record Row(
            String id,
            int version,
            String number,
            String shortNumber,
            String title,
            String stage,
            Optional<String> holder,
            Optional<ClockWords> due,
            Optional<ClockWords> warning,
            boolean fresh) {}

    /** Makes rows: what is near and what is new depends on who looks and when. */
    record Looking(Deadlines deadlines, Instant now, PostId post, Optional<Instant> since) {

        List<Group> groups(List<WorkItem> items, ListWork.Counts counts) {
            var rows = new EnumMap<Urgency, List<Row>>(Urgency.class);
            items.forEach(item -> rows.computeIfAbsent(urgency(item), first -> new ArrayList<>())
                    .add(row(item)));
            return rows.entrySet().stream()
                    .map(entry -> new Group(entry.getKey(), count(entry.getKey(), counts), entry.getValue()))
                    .toList();
        }

        private static String count(Urgency urgency, ListWork.Counts counts) {
            return switch (urgency) {
                case LATE -> counts.late().toString();
                case TODAY -> counts.today().toString();
                case SOON -> counts.later().toString();
                case OPEN -> counts.never().toString();
            };
        }

        private Urgency urgency(WorkItem item) {
            var due = item.due();
            if (due == null) {
                return Urgency.OPEN;
            }
            if (due.isBefore(now)) {
                return Urgency.LATE;
            }
            return WorkCalendar.dateOf(due).equals(WorkCalendar.dateOf(now)) ? Urgency.TODAY : Urgency.SOON;
        }

        Row row(WorkItem item) {
            return new Row(
                    item.id().toString(),
                    item.version(),
                    item.number(),
                    item.number().substring(item.number().indexOf('-') + 1),
                    item.title(),
                    item.stageName(),
                    item.asHolder().map(holder -> holder.name()),
                    Optional.ofNullable(item.due()).map(due -> deadlines.running(due, now)),
                    warning(item),
                    since.map(looked -> item.isNewsTo(post, looked)).orElse(false));
        }

        private Optional<ClockWords> warning(WorkItem item) {
            var horizon = Horizon.of(deadlines.calendar(), now);
            return Optional.ofNullable(item.subjectDue())
                    .filter(due -> horizon.of(due) != Horizon.Nearness.FAR)
                    .map(due -> deadlines.running(due, now));
        }
    }

    /** How much the whole question finds. */
    public String total() {
        return work.counts().asked().toString();
    }

    public Optional<String> next() {
        return work.page().next().map(question::after);
    }

    public List<SavedView> views() {
        return work.choices().views();
    }

    /** Whether something changed that the officer has not said to have seen. */
    public boolean news() {
        return work.news().count().counted() > 0;
    }

    /** What a kind of work is called; its code where none of it is left. */
    public String stageName() {
        return work.choices().stages().stream()
                .filter(stage -> stage.code().equals(question.stage()))
                .map(stage -> stage.name())
                .findFirst()
                .orElse(question.stage());
    }

    public String personName() {
        return people.getOrDefault(question.person(), question.person());
    }

    /** Whether the row is the one that is shown beside the list. */
    public boolean shows(Row row) {
        return detail != null && detail.dossier().number().value().equals(row.number());
    }

    /** Address of a row beside the list. */
    public String beside(Row row) {
        return question.at("/viec/" + row.number() + "/tom-tat");
    }
}
