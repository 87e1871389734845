package io.kraftd.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.joran.spi.ConsoleTarget;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines to standard error off the threads that log: many at once while many come, none later than a moment, warnings at
 * once. When more come in a moment than there is room for, those below a warning are shed.
 */
// why: not the queue of logback, which wakes its thread for each line; that costs a request more than its line does.
final class GatheredLines extends UnsynchronizedAppenderBase<ILoggingEvent> {
    private static final int MOST = 4096;
    private static final long MOMENT_MILLIS = 50;

    private final BlockingQueue<ILoggingEvent> lines = new ArrayBlockingQueue<>(MOST);
    private final AtomicBoolean soon = new AtomicBoolean();
    private final Lock writing = new ReentrantLock();
    private final Encoder<ILoggingEvent> encoder;
    private volatile @Nullable Future<?> next;

    GatheredLines(Encoder<ILoggingEvent> encoder) {
        this.encoder = encoder;
    }

    @Override
    protected void append(ILoggingEvent event) {
        event.prepareForDeferredProcessing();
        boolean urgent = event.getLevel().isGreaterOrEqual(Level.WARN);
        boolean taken = lines.offer(event);
        while (urgent && !taken) {
            write();
            taken = lines.offer(event);
        }
        if (urgent) {
            write();
        } else if (soon.compareAndSet(false, true)) {
            next = getContext()
                    .getScheduledExecutorService()
                    .schedule(this::write, MOMENT_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void write() {
        soon.set(false);
        writing.lock();
        try {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (ILoggingEvent event = lines.poll(); event != null; event = lines.poll()) {
                all.writeBytes(encoder.encode(event));
            }
            ConsoleTarget.SystemErr.getStream().write(all.toByteArray());
        } catch (IOException e) {
            addError("Lines could not be written", e);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void stop() {
        Future<?> last = next;
        if (last != null) {
            last.cancel(false);
        }
        super.stop();
        write();
    }
}
