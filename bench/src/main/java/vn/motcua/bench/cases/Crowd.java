package vn.motcua.bench.cases;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** The same threads for everybody; a fixed number of cases, not of seconds. */
final class Crowd implements AutoCloseable {

    private final int threads;
    private final ExecutorService pool;

    Crowd(int threads) {
        this.threads = threads;
        this.pool = Executors.newFixedThreadPool(threads);
    }

    /** Cases a second. */
    double rate(Contender contender, int cases) throws Exception {
        System.gc();
        long start = System.nanoTime();
        var work = IntStream.range(0, threads)
                .<Callable<Boolean>>mapToObj(thread -> () -> carry(contender, thread, cases / threads))
                .toList();
        for (var done : pool.invokeAll(work)) {
            done.get();
        }
        return cases / threads * threads * 1e9 / (System.nanoTime() - start);
    }

    private static boolean carry(Contender contender, int thread, int cases) {
        for (int i = 0; i < cases; i++) {
            contender.carry(thread);
        }
        return true;
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
