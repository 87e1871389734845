package io.kraftd.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogLinesTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 7, 1, 12, 0, 5, 7_000_000);

    private static LoggingEvent event(String logger, Level level, String message, Map<String, String> context) {
        LoggingEvent event = new LoggingEvent();
        event.setTimeStamp(NOON.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        event.setLoggerName(logger);
        event.setLevel(level);
        event.setMessage(message);
        event.setMDCPropertyMap(context);
        return event;
    }

    @Test
    void a_line_tells_time_level_who_and_what_in_columns() {
        String line = new LogLines().doLayout(event("io.kraftd.app.Service", Level.INFO, "Ready", Map.of()));

        assertThat(line).isEqualTo("12:00:05.007 INFO  io.kraftd.app.Service        Ready" + System.lineSeparator());
    }

    @Test
    void a_line_of_a_request_names_it_and_a_long_name_is_cut_to_its_end() {
        String line = new LogLines()
                .doLayout(event(
                        "io.kraftd.adapter.cosmos.internal.CosmosRetries",
                        Level.WARN,
                        "Asked twice",
                        Map.of("request_id", "ab12-1", "owner", "somebody")));

        assertThat(line)
                .isEqualTo("12:00:05.007 WARN  i.k.a.c.i.CosmosRetries      [ab12-1] Asked twice"
                        + System.lineSeparator());
    }

    @Test
    void what_was_thrown_comes_below_with_its_cause_and_where() {
        LoggingEvent event = event("io.kraftd.http.Errors", Level.ERROR, "Failed", Map.of());
        event.setThrowableProxy(
                new ThrowableProxy(new IllegalStateException("outer", new IllegalArgumentException("inner"))));

        assertThat(new LogLines().doLayout(event).lines())
                .contains(
                        "java.lang.IllegalStateException: outer",
                        "Caused by: java.lang.IllegalArgumentException: inner")
                .anyMatch(line -> line.startsWith("\tat io.kraftd.app.LogLinesTest."));
    }
}
