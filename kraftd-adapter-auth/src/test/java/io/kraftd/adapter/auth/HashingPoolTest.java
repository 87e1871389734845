package io.kraftd.adapter.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.kraftd.ports.failure.PortException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class HashingPoolTest {
    private final HashingPool pool = new HashingPool(1, 1);
    private final ExecutorService requests = Executors.newCachedThreadPool();
    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void stop() {
        release.countDown();
        requests.shutdownNow();
        pool.close();
    }

    @Test
    void work_runs_on_a_daemon_thread_of_the_pool_and_its_result_comes_back() {
        Thread worker = pool.run(Thread::currentThread);

        assertThat(worker).isNotSameAs(Thread.currentThread()).matches(Thread::isDaemon);
    }

    @Test
    void a_full_queue_refuses_at_once_and_says_when_to_come_again() throws InterruptedException {
        CompletableFuture<String> running = occupyTheThread();
        CompletableFuture<String> waiting = queue("waiting");

        assertThatExceptionOfType(PortException.class)
                .isThrownBy(() -> pool.run(() -> "too much"))
                .matches(PortException::mayRetry)
                .matches(e -> e.retryAfter().isPresent());

        release.countDown();
        assertThat(running.join()).isEqualTo("running");
        assertThat(waiting.join()).isEqualTo("waiting");
        assertThat(pool.run(() -> "again")).isEqualTo("again");
    }

    @Test
    void an_interrupted_request_stays_interrupted_and_gives_its_place_free() throws InterruptedException {
        CompletableFuture<String> running = occupyTheThread();
        AtomicBoolean worked = new AtomicBoolean();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        AtomicBoolean stillInterrupted = new AtomicBoolean();
        Thread request = new Thread(() -> {
            failure.set(catchThrowable(() -> pool.run(() -> worked.getAndSet(true))));
            stillInterrupted.set(Thread.currentThread().isInterrupted());
        });
        request.start();
        awaitQueued();

        request.interrupt();
        request.join();
        assertThat(pool.waiting()).isZero();
        CompletableFuture<String> next = queue("next");
        release.countDown();

        assertThat(failure.get()).isInstanceOf(PortException.class).hasMessageContaining("interrupted");
        assertThat(stillInterrupted).isTrue();
        assertThat(running.join()).isEqualTo("running");
        assertThat(next.join()).isEqualTo("next");
        assertThat(worked).isFalse();
    }

    @Test
    void closing_lets_waiting_work_finish_and_takes_no_more() throws InterruptedException {
        CompletableFuture<String> running = occupyTheThread();
        CompletableFuture<String> waiting = queue("waiting");

        pool.close();
        release.countDown();

        assertThat(running.join()).isEqualTo("running");
        assertThat(waiting.join()).isEqualTo("waiting");
        assertThatExceptionOfType(PortException.class)
                .isThrownBy(() -> pool.run(() -> "late"))
                .withMessage("Password hashing has stopped");
    }

    @Test
    void a_failure_of_the_work_reaches_the_one_who_waits() {
        RuntimeException broken = new IllegalArgumentException("broken");

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> pool.run(() -> {
                    throw broken;
                }))
                .withCause(broken);
    }

    private CompletableFuture<String> occupyTheThread() throws InterruptedException {
        CompletableFuture<String> running = CompletableFuture.supplyAsync(
                () -> pool.run(() -> {
                    started.countDown();
                    release.await();
                    return "running";
                }),
                requests);
        started.await();
        return running;
    }

    private CompletableFuture<String> queue(String name) throws InterruptedException {
        CompletableFuture<String> queued = CompletableFuture.supplyAsync(() -> pool.run(() -> name), requests);
        awaitQueued();
        return queued;
    }

    private void awaitQueued() throws InterruptedException {
        while (pool.waiting() == 0) {
            Thread.sleep(1);
        }
    }
}
