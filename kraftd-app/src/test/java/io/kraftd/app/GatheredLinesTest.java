package io.kraftd.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class GatheredLinesTest {
    private final PrintStream before = System.err;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Lock gate = new ReentrantLock();
    private final LoggerContext context = new LoggerContext();
    private final Logger log = context.getLogger("test");

    @BeforeEach
    void start() {
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        context.setMDCAdapter(new LogbackMDCAdapter());
        PatternLayoutEncoder encoder = new GatedEncoder();
        encoder.setContext(context);
        encoder.setPattern("%msg%n");
        encoder.start();
        GatheredLines lines = new GatheredLines(encoder);
        lines.setContext(context);
        lines.start();
        log.addAppender(lines);
    }

    @AfterEach
    void stop() {
        context.stop();
        System.setErr(before);
    }

    @Test
    void a_warning_and_what_waits_before_it_are_written_at_once() {
        log.info("first");
        log.warn("second");

        assertThat(text()).isEqualTo("first\nsecond\n");
    }

    @Test
    @Timeout(60)
    void nothing_waits_longer_than_a_moment() throws InterruptedException {
        for (String each : new String[] {"one", "two"}) {
            log.info(each);
            while (!text().endsWith(each + "\n")) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
        }

        assertThat(text()).isEqualTo("one\ntwo\n");
    }

    @Test
    void what_waits_at_the_end_is_written() {
        log.info("last");

        context.stop();

        assertThat(text()).isEqualTo("last\n");
    }

    @Test
    void of_a_flood_lines_are_shed_and_no_warning() {
        gate.lock();
        try {
            for (int i = 0; i < 20_000; i++) {
                log.info("flood");
            }
        } finally {
            gate.unlock();
        }
        log.warn("loss");

        assertThat(text()).endsWith("flood\nloss\n");
        assertThat(text().lines().count()).isLessThan(20_000);
    }

    /** Writes nothing while the gate is locked, so that lines come faster than they are written on any machine. */
    private final class GatedEncoder extends PatternLayoutEncoder {
        @Override
        public byte[] encode(ILoggingEvent event) {
            gate.lock();
            try {
                return super.encode(event);
            } finally {
                gate.unlock();
            }
        }
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
