package vn.motcua.identity.internal;

import java.time.Duration;

/**
 * How failed tries slow further ones down.
 *
 * @param free failures that cost nothing: people mistype
 * @param first wait after the first failure beyond them; doubles with each further one
 * @param longest no wait is longer, so that nobody can be locked out for good by somebody else
 * @param memory how long after the last try failures are remembered
 */
record ThrottlePolicy(int free, Duration first, Duration longest, Duration memory) {

    /** For one account name: at most about a hundred guesses a day. */
    static final ThrottlePolicy ACCOUNT =
            new ThrottlePolicy(5, Duration.ofSeconds(15), Duration.ofMinutes(15), Duration.ofHours(1));

    /** For one address: wider, since an office or a village shares one. */
    static final ThrottlePolicy ADDRESS =
            new ThrottlePolicy(30, Duration.ofSeconds(15), Duration.ofMinutes(15), Duration.ofHours(1));

    private static final int MOST_DOUBLINGS = 20;

    /** The wait that follows this many failures. */
    Duration waitAfter(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        var wait = first.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
