package io.kraftd.adapter.azureai;

import io.kraftd.domain.shared.Deadline;
import io.kraftd.domain.shared.DeadlinePassedException;
import io.kraftd.ports.failure.PortException;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Puts a question again that met a disturbance which may pass, as late as the service asks and inside the deadline. */
final class Patience {
    private final Failures failures;
    private final Pace pace;

    Patience(Failures failures, Pace pace) {
        this.failures = failures;
        this.pace = pace;
    }

    /** For what may be asked any number of times. */
    <T> T ask(Deadline deadline, Supplier<T> question) {
        return ask(deadline, failure -> true, question);
    }

    /** Put again only after failures that {@code harmless} accepts. */
    <T> T ask(Deadline deadline, Predicate<RuntimeException> harmless, Supplier<T> question) {
        return persist(deadline, harmless, () -> Bounded.call(deadline, question));
    }

    /** As above, for a question that ends with the deadline by itself. */
    <T> T persist(Deadline deadline, Predicate<RuntimeException> harmless, Supplier<T> question) {
        for (int tried = 1; ; tried++) {
            try {
                return question.get();
            } catch (DeadlinePassedException late) {
                throw late;
            } catch (RuntimeException failure) {
                PortException said = failures.translated(failure);
                if (!said.mayRetry() || tried >= pace.tries() || !harmless.test(failure)) {
                    throw said;
                }
                pause(said, tried, deadline);
            }
        }
    }

    private void pause(PortException said, int tried, Deadline deadline) {
        Duration pause = said.retryAfter().orElse(pace.pause(tried));
        if (pause.compareTo(deadline.remaining()) >= 0) {
            throw said;
        }
        Bounded.pause(pause, deadline);
    }
}
