package io.kraftd.adapter.azureai;

import io.kraftd.domain.shared.Deadline;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The data of server-sent events, which are read in a thread of their own, so that whoever takes them waits no longer than
 * there is time. Closing it ends the request.
 */
final class EventStream implements AutoCloseable {
    private static final String DATA = "data:";
    private static final String DONE = "[DONE]";

    // why: a failure is thrown where the events are taken, in their order.
    private final BlockingQueue<Supplier<Optional<String>>> events = new LinkedBlockingQueue<>();
    private final Thread reader;
    private final Optional<String> first;

    private EventStream(Supplier<InputStream> answer, Deadline deadline) {
        reader = new Thread(() -> read(answer), "azure-ai-events");
        reader.setDaemon(true);
        reader.start();
        try {
            first = next(deadline);
        } catch (RuntimeException failed) {
            reader.interrupt();
            throw failed;
        }
    }

    /** Asks, and waits for the first event; what asking throws is thrown on. */
    static EventStream begun(Supplier<InputStream> answer, Deadline deadline) {
        deadline.check();
        return new EventStream(answer, deadline);
    }

    /** The first event; empty when the stream had none. */
    Optional<String> first() {
        return first;
    }

    /** The next event; empty when there is none left. */
    Optional<String> next(Deadline deadline) {
        try {
            while (true) {
                deadline.check();
                Supplier<Optional<String>> event =
                        events.poll(Math.max(1, deadline.remaining().toMillis()), TimeUnit.MILLISECONDS);
                if (event != null) {
                    return event.get();
                }
            }
        } catch (InterruptedException stopped) {
            throw Bounded.stopped(deadline);
        }
    }

    private void read(Supplier<InputStream> answer) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.get(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String data =
                        line.startsWith(DATA) ? line.substring(DATA.length()).strip() : "";
                if (data.equals(DONE)) {
                    break;
                }
                if (!data.isEmpty()) {
                    events.add(() -> Optional.of(data));
                }
            }
            events.add(Optional::empty);
        } catch (IOException broken) {
            events.add(() -> {
                throw new UncheckedIOException(broken);
            });
        } catch (RuntimeException | Error failed) {
            events.add(() -> {
                throw failed;
            });
        }
    }

    @Override
    public void close() {
        reader.interrupt();
    }
}
