package vn.motcua.calendar;

import static vn.motcua.calendar.WorkCalendar.dateOf;
import static vn.motcua.calendar.WorkCalendar.earlier;
import static vn.motcua.calendar.WorkCalendar.later;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The stretches in which a clock stands, in order and merged: an hour that two pauses hold is held once. */
record Holds(List<Span> spans) {

    record Span(Instant from, Instant to) {

        Duration length() {
            return Duration.between(from, to);
        }
    }

    static Holds none() {
        return new Holds(List.of());
    }

    static Holds of(List<Span> spans) {
        var merged = new ArrayList<Span>();
        for (var span : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            if (!merged.isEmpty() && !span.from().isAfter(merged.getLast().to())) {
                var last = merged.removeLast();
                merged.add(new Span(last.from(), later(last.to(), span.to())));
            } else {
                merged.add(span);
            }
        }
        return new Holds(List.copyOf(merged));
    }

    /** Whole days: the day on which a pause begins is used, the day on which it ends is held. */
    boolean holdsDay(LocalDate day) {
        return spans.stream()
                .anyMatch(span ->
                        dateOf(span.from()).isBefore(day) && !dateOf(span.to()).isBefore(day));
    }

    /** The stretch that is under way at an instant, begun before it and ending after it. */
    Optional<Span> over(Instant moment) {
        return spans.stream()
                .filter(span -> span.from().isBefore(moment) && span.to().isAfter(moment))
                .findFirst();
    }

    /** What remains of a span when the held time is cut out of it. */
    List<Span> cutFrom(Span span) {
        var open = new ArrayList<Span>();
        var from = span.from();
        for (var held : spans) {
            if (held.from().isBefore(span.to()) && held.to().isAfter(from)) {
                if (held.from().isAfter(from)) {
                    open.add(new Span(from, held.from()));
                }
                from = earlier(held.to(), span.to());
            }
        }
        if (from.isBefore(span.to())) {
            open.add(new Span(from, span.to()));
        }
        return open;
    }
}
