package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The working windows of a locality by season: each entry holds from its date until the next one begins. Days before the
 * first season use the first. All working days of a season, make-up Saturdays too, have the same windows.
 */
public record WorkingHours(NavigableMap<LocalDate, List<WorkingWindow>> seasons) {

    public WorkingHours {
        if (seasons.isEmpty()) {
            throw new IllegalArgumentException("An office without working hours can never finish anything");
        }
        var sorted = new TreeMap<LocalDate, List<WorkingWindow>>();
        seasons.forEach((from, windows) -> sorted.put(from, inOrder(windows)));
        seasons = sorted;
    }

    /** The same windows at all times. */
    public static WorkingHours always(WorkingWindow... windows) {
        return new WorkingHours(new TreeMap<>(Map.of(LocalDate.EPOCH, List.of(windows))));
    }

    /** The windows of a working day, in order; whether the date is a working day is the calendar's to say. */
    public List<WorkingWindow> on(LocalDate date) {
        var season = seasons.floorEntry(date);
        return season == null ? seasons.firstEntry().getValue() : season.getValue();
    }

    private static List<WorkingWindow> inOrder(List<WorkingWindow> windows) {
        var ordered = windows.stream()
                .sorted(Comparator.comparing(WorkingWindow::opens))
                .toList();
        if (ordered.isEmpty()) {
            throw new IllegalArgumentException("A season without working windows");
        }
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i).opens().isBefore(ordered.get(i - 1).closes())) {
                throw new IllegalArgumentException("Working windows overlap: " + ordered);
            }
        }
        return ordered;
    }
}
