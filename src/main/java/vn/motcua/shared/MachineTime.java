package vn.motcua.shared;

import java.time.InstantSource;

/**
 * The time of the machine: sessions, tokens, throttles, retries, caches.
 *
 * <p>What people see (reception, deadlines, signatures) runs on office time, the {@link java.time.Clock} bean of the
 * calendar. The two are different types so that nobody injects one for the other.
 */
@FunctionalInterface
public interface MachineTime extends InstantSource {}
