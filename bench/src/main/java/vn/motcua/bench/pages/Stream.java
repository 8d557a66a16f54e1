package vn.motcua.bench.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import vn.motcua.bench.Figures;

/**
 * Visitors who come when they come, whether or not the server keeps up: arrivals are fixed beforehand, and a time counts
 * from the moment a visitor should have been served, so one slow answer is also paid for by those who wait behind it.
 */
final class Stream {

    private static final int CONNECTIONS = 16;

    private final int port;
    private final long gap;

    Stream(int port, int perSecond) {
        this.port = port;
        this.gap = TimeUnit.SECONDS.toNanos(1) / perSecond;
    }

    /** Asks for the page so many times; milliseconds from scheduled arrival to last byte. */
    Figures of(String path, int requests) throws Exception {
        var times = Collections.synchronizedList(new ArrayList<Double>(requests));
        var next = new AtomicInteger();
        long start = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200);
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            Callable<Boolean> visitor = () -> serve(path, requests, next, start, times);
            var all = threads.invokeAll(Collections.nCopies(CONNECTIONS, visitor));
            for (var one : List.copyOf(all)) {
                one.get();
            }
        }
        return Figures.of(times);
    }

    private boolean serve(String path, int requests, AtomicInteger next, long start, List<Double> times)
            throws Exception {
        try (var wire = new Wire(port)) {
            for (int arrival = next.getAndIncrement(); arrival < requests; arrival = next.getAndIncrement()) {
                long due = start + arrival * gap;
                awaitMoment(due);
                var answer = wire.get(path);
                times.add((System.nanoTime() - due) / 1e6);
                if (answer.status() != 200) {
                    throw new IllegalStateException(path + " answered " + answer.status());
                }
            }
        }
        return true;
    }

    private static void awaitMoment(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
