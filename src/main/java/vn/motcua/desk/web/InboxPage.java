package vn.motcua.desk.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.ClockWords;
import vn.motcua.calendar.Deadlines;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.desk.internal.ListWork;
import vn.motcua.workflow.WorkItem;

/**
 * What waits, by urgency.
 *
 * @param view which part of it, as in the address
 * @param total how much there is, "99+" at most
 * @param next address parameter of the next page, if there is one
 */
public record InboxPage(String view, String total, boolean later, List<Group> groups, Optional<String> next) {

    /** Work of one urgency. */
    public record Group(String key, boolean late, List<Row> rows) {}

    /** One piece of work. */
    public record Row(
            String id,
            String number,
            String shortNumber,
            String title,
            String stage,
            Optional<String> holder,
            Optional<ClockWords> due) {}

    static InboxPage of(ListWork.Work work, String view, boolean later, Deadlines deadlines, Instant now) {
        var late = new ArrayList<Row>();
        var today = new ArrayList<Row>();
        var soon = new ArrayList<Row>();
        var open = new ArrayList<Row>();
        for (var item : work.page().items()) {
            group(item, now, late, today, soon, open).add(row(item, deadlines, now));
        }
        var groups = new ArrayList<Group>();
        add(groups, "late", late);
        add(groups, "today", today);
        add(groups, "soon", soon);
        add(groups, "open", open);
        return new InboxPage(
                view, work.count().toString(), later, groups, work.page().next());
    }

    @SafeVarargs
    private static List<Row> group(WorkItem item, Instant now, List<Row>... groups) {
        var due = item.due();
        if (due == null) {
            return groups[3];
        }
        if (due.isBefore(now)) {
            return groups[0];
        }
        return WorkCalendar.dateOf(due).equals(WorkCalendar.dateOf(now)) ? groups[1] : groups[2];
    }

    private static void add(List<Group> groups, String key, List<Row> rows) {
        if (!rows.isEmpty()) {
            groups.add(new Group(key, key.equals("late"), List.copyOf(rows)));
        }
    }

    private static Row row(WorkItem item, Deadlines deadlines, Instant now) {
        return new Row(
                item.id().toString(),
                item.number(),
                item.number().substring(item.number().indexOf('-') + 1),
                item.title(),
                item.stageName(),
                item.asHolder().map(holder -> holder.name()),
                Optional.ofNullable(item.due()).map(due -> deadlines.running(due, now)));
    }
}
