package vn.motcua.calendar;

import java.time.Instant;

/**
 * What a clock comes to.
 *
 * @param at when the result is due. While {@code held} it is the date as if the clock had not been stopped by the open
 *     interval; it moves when the clock runs again, and nobody is late meanwhile
 * @param original what the date was at reception; never lost
 * @param held whether the clock stands
 * @param explanation how the date follows, step by step
 */
public record Due(Instant at, Instant original, boolean held, Explanation explanation) {}
