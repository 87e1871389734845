package io.kraftd.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /** The value of the one call that returned; an {@link AssertionError} unless all others threw {@code refusal}. */
    public static <T> T onlyWinner(List<Outcome<T>> outcomes, Class<? extends Throwable> refusal) {
        List<Outcome<T>> losers =
                outcomes.stream().filter(outcome -> !outcome.succeeded()).toList();
        assertThat(losers)
                .as("exactly one of %s wins", outcomes)
                .hasSize(outcomes.size() - 1)
                .allSatisfy(outcome -> assertThat(outcome.thrown()).isInstanceOf(refusal));
        return outcomes.stream()
                .filter(Outcome::succeeded)
                .map(outcome -> Objects.requireNonNull(outcome.value()))
                .findFirst()
                .orElseThrow();
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
