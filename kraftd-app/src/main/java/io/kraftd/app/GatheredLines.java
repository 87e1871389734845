package io.kraftd.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.joran.spi.ConsoleTarget;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Writes lines to standard error: many at once while many come, none later than a moment, warnings at once. */
final class GatheredLines extends OutputStreamAppender<ILoggingEvent> {
    private static final int MOST_BYTES = 64 * 1024;
    private static final long MOMENT_MILLIS = 50;

    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile @Nullable Future<?> next;

    @Override
    public void start() {
        setImmediateFlush(false);
        setOutputStream(new BufferedOutputStream(ConsoleTarget.SystemErr.getStream(), MOST_BYTES));
        super.start();
    }

    @Override
    protected void append(ILoggingEvent event) {
        super.append(event);
        if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
            flush();
        } else if (waiting.compareAndSet(false, true)) {
            next = getContext()
                    .getScheduledExecutorService()
                    .schedule(this::flush, MOMENT_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void stop() {
        Future<?> last = next;
        if (last != null) {
            last.cancel(false);
        }
        super.stop(); // why: closing the stream writes what waits
    }

    private void flush() {
        waiting.set(false);
        streamWriteLock.lock();
        try {
            getOutputStream().flush();
        } catch (IOException e) {
            addError("Lines could not be written", e);
        } finally {
            streamWriteLock.unlock();
        }
    }
}
