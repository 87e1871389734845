package io.kraftd.http.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.http.problem.ProblemException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class AdmissionTest {
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch open = new CountDownLatch(1);

    @Test
    void those_who_wait_come_in_by_turns_and_one_too_many_is_refused_at_once() throws Exception {
        Admission admission = new Admission(1, 2, Duration.ofSeconds(15));
        Thread first = started(() -> admission.admit(() -> held("first")));
        Thread second = waiting(started(() -> admission.admit(() -> done.add("second"))));
        Thread third = waiting(started(() -> admission.admit(() -> done.add("third"))));

        assertThatThrownBy(() -> admission.admit(() -> done.add("fourth"))).isInstanceOf(ProblemException.class);

        open.countDown();
        for (Thread thread : List.of(first, second, third)) {
            thread.join();
        }
        assertThat(done).containsExactly("first", "second", "third");
    }

    @Test
    void a_place_is_free_again_after_work_that_failed() throws IOException {
        Admission admission = new Admission(1, 0, Duration.ofSeconds(1));

        assertThatThrownBy(() -> admission.admit(() -> {
                    throw new IOException("no good");
                }))
                .isInstanceOf(IOException.class);

        assertThat(admission.admit(() -> "next")).isEqualTo("next");
    }

    @Test
    void a_place_in_the_queue_is_free_again_after_a_wait_in_vain() throws Exception {
        Admission admission = new Admission(1, 1, Duration.ofMillis(50));
        Thread first = started(() -> admission.admit(() -> held("first")));

        for (int i = 0; i < 3; i++) {
            long before = System.nanoTime();
            assertThatThrownBy(() -> admission.admit(() -> done.add("never"))).isInstanceOf(ProblemException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(40));
        }

        open.countDown();
        first.join();
    }

    private boolean held(String name) {
        try {
            open.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return done.add(name);
    }

    private interface Step {
        void run() throws IOException;
    }

    private static Thread started(Step step) throws InterruptedException {
        Thread thread = new Thread(() -> {
            try {
                step.run();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        thread.start();
        return waiting(thread);
    }

    private static Thread waiting(Thread thread) throws InterruptedException {
        while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TIMED_WAITING) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        return thread;
    }
}
