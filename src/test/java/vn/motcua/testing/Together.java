package vn.motcua.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things at the same moment, each in a thread of its own: all wait at one gate. */
public final class Together {

    private Together() {}

    /** What came of each, in order: its answer or what it threw. */
    public static <T> List<Result<T>> run(List<Callable<T>> acts) throws InterruptedException {
        return run(acts, () -> {});
    }

    /** The same, with something to do here after the gate has opened. */
    public static <T> List<Result<T>> run(List<Callable<T>> acts, Runnable meanwhile) throws InterruptedException {
        var gate = new CountDownLatch(1);
        var results = new ArrayList<Result<T>>();
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            var waiting = new ArrayList<Future<T>>();
            for (var act : acts) {
                waiting.add(threads.submit(() -> {
                    gate.await();
                    return act.call();
                }));
            }
            gate.countDown();
            meanwhile.run();
            for (var future : waiting) {
                results.add(result(future));
            }
        }
        return results;
    }

    private static <T> Result<T> result(Future<T> future) throws InterruptedException {
        try {
            return new Result.Done<>(future.get());
        } catch (ExecutionException failed) {
            return new Result.Failed<>(Objects.requireNonNull(failed.getCause()));
        }
    }

    /** What came of one act. */
    public sealed interface Result<T> {

        record Done<T>(T value) implements Result<T> {}

        record Failed<T>(Throwable cause) implements Result<T> {}
    }

    public static <T> List<T> done(List<Result<T>> results) {
        var values = new ArrayList<T>();
        results.forEach(result -> {
            if (result instanceof Result.Done<T>(var value)) {
                values.add(value);
            }
        });
        return values;
    }

    public static <T> List<Throwable> failed(List<Result<T>> results) {
        var causes = new ArrayList<Throwable>();
        results.forEach(result -> {
            if (result instanceof Result.Failed<T>(var cause)) {
                causes.add(cause);
            }
        });
        return causes;
    }
}
