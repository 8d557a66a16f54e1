package vn.motcua.catalogue.internal;

import java.util.Comparator;
import java.util.List;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.DefinitionReference;
import vn.motcua.catalogue.Level;

/**
 * The form that procedures take which have none of their own, and the ways of its dossiers through the offices.
 *
 * @param routes for each level the routes, by the working hours they need at most
 */
record GeneralDeclaration(DefinitionReference form, List<Way> routes) {

    private static final int HOURS_A_DAY = 8;
    private static final int WORKING_DAYS_A_WEEK = 5;
    private static final int DAYS_A_WEEK = 7;
    private static final int WORKING_DAYS_A_MONTH = 20;

    record Way(Level level, int workingHours, DefinitionReference route) {}

    /** The longest way that stays within the limit: nobody is to be called late before the law does. */
    DefinitionReference route(Level level, TimeLimit limit) {
        var decides = level == Level.DISTRICT ? Level.DISTRICT : Level.COMMUNE;
        return routes.stream()
                .filter(way -> way.level() == decides && way.workingHours() <= hours(limit))
                .max(Comparator.comparingInt(Way::workingHours))
                .map(Way::route)
                .orElseThrow(() -> new IllegalStateException("catalogue.json has no general route of the level "
                        + decides + " within " + limit.amount() + " " + limit.unit() + "."));
    }

    private static int hours(TimeLimit limit) {
        return switch (limit.unit()) {
            case HOURS -> limit.amount();
            case SAME_DAY -> HOURS_A_DAY;
            case WORKING_DAYS -> limit.amount() * HOURS_A_DAY;
            case DAYS -> limit.amount() * WORKING_DAYS_A_WEEK / DAYS_A_WEEK * HOURS_A_DAY;
            case MONTHS -> limit.amount() * WORKING_DAYS_A_MONTH * HOURS_A_DAY;
        };
    }
}
