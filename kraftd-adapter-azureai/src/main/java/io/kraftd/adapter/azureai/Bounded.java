package io.kraftd.adapter.azureai;

import io.kraftd.domain.shared.Deadline;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Blocking work that ends with a deadline, however long the SDK would go on. */
final class Bounded {
    private Bounded() {}

    /**
     * Makes a call in a thread of its own, which is interrupted when the time is up; that ends its request. What the call
     * throws is thrown on.
     */
    static <T> T call(Deadline deadline, Supplier<T> call) {
        FutureTask<T> task = new FutureTask<>(call::get);
        Thread thread = new Thread(task, "azure-ai-call");
        thread.setDaemon(true);
        deadline.check();
        thread.start();
        try {
            while (!task.isDone()) {
                deadline.check();
                thread.join(millis(deadline.remaining()));
            }
            return task.get();
        } catch (InterruptedException stopped) {
            throw stopped(deadline);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(failed);
        } finally {
            task.cancel(true);
        }
    }

    /** Waits, but not longer than there is time. */
    static void pause(Duration pause, Deadline deadline) {
        Duration left = deadline.remaining();
        try {
            Thread.sleep(millis(pause.compareTo(left) < 0 ? pause : left));
        } catch (InterruptedException stopped) {
            throw stopped(deadline);
        }
        deadline.check();
    }

    /** For a thread that was interrupted and stays so: its time is up. */
    static RuntimeException stopped(Deadline deadline) {
        Thread.currentThread().interrupt();
        deadline.check();
        return new IllegalStateException("an interrupted thread has no time left");
    }

    // why: 0 would be for ever to join, and a remaining half millisecond has to be waited out.
    private static long millis(Duration time) {
        return Math.max(1, time.toMillis());
    }
}
