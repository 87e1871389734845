package io.kraftd.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Runs calls at the same moment and tells how each ended. */
public final class Together {
    /** How one call ended: with a value, or with what it threw. */
    public record Outcome<T>(@Nullable T value, @Nullable Throwable thrown) {
        /** Whether it returned. */
        public boolean succeeded() {
            return thrown == null;
        }
    }

    private Together() {}

    /** Makes {@code many} calls numbered from 0 and lets them start together. */
    public static <T> List<Outcome<T>> run(int many, IntFunction<Callable<T>> calls) {
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            CyclicBarrier start = new CyclicBarrier(many);
            List<Future<T>> running = new ArrayList<>();
            for (int number = 0; number < many; number++) {
                Callable<T> call = calls.apply(number);
                running.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            return running.stream().map(Together::outcome).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> Outcome<T> outcome(Future<T> future) {
        try {
            return new Outcome<>(future.get(), null);
        } catch (ExecutionException e) {
            return new Outcome<>(null, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome<>(null, e);
        }
    }
}
