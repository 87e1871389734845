package io.kraftd.adapter.auth;

import io.kraftd.ports.failure.PortException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Runs slow hashing on few platform threads of its own with a bounded queue, so that a storm of logins takes neither the
 * processors nor the request threads from everybody else.
 */
final class HashingPool implements AutoCloseable {
    /** About the time in which a full queue of cost 12 drains. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(7);

    private final ThreadPoolExecutor executor;

    HashingPool(int threads, int queue) {
        executor = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(queue), HashingPool::thread);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "kraftd-password");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * The result of the work, waited for. {@link PortException} (busy) at once when the queue is full; {@link
     * PortException} when the waiting thread is interrupted, which stays interrupted, and the work is given up.
     */
    <T> T run(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        start(task);
        return await(task);
    }

    private void start(FutureTask<?> task) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            throw executor.isShutdown()
                    ? PortException.outage("Password hashing has stopped", e)
                    : PortException.busy("Too many passwords wait to be hashed", RETRY_AFTER, null);
        }
    }

    private <T> T await(FutureTask<T> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            task.cancel(false);
            executor.remove(task);
            Thread.currentThread().interrupt();
            throw PortException.outage("Waiting for a password hash was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Password hashing failed", e.getCause());
        }
    }

    /** How many wait for a thread. */
    int waiting() {
        return executor.getQueue().size();
    }

    /** Takes no more work; what waits already is still done. */
    @Override
    public void close() {
        executor.shutdown();
    }
}
