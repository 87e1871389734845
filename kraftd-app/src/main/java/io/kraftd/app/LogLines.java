package io.kraftd.app;

import ch.qos.logback.classic.pattern.Abbreviator;
import ch.qos.logback.classic.pattern.TargetLengthBasedClassNameAbbreviator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.LayoutBase;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** One line for people per event: time, level, who logs, for which request, what; below it the trace of what was thrown. */
// why: not a pattern, because what reads one takes longer to load than the rest of the log.
final class LogLines extends LayoutBase<ILoggingEvent> {
    private static final int NAME = 28;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

    private final Abbreviator names = new TargetLengthBasedClassNameAbbreviator(NAME);

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder line = new StringBuilder(128);
        TIME.formatTo(Instant.ofEpochMilli(event.getTimeStamp()).atZone(ZoneId.systemDefault()), line);
        padded(line.append(' '), event.getLevel().toString(), 5);
        padded(line.append(' '), names.abbreviate(event.getLoggerName()), NAME);
        line.append(' ');
        String request = event.getMDCPropertyMap().getOrDefault("request_id", "");
        if (!request.isEmpty()) {
            line.append('[').append(request).append("] ");
        }
        line.append(event.getFormattedMessage()).append(System.lineSeparator());
        if (event.getThrowableProxy() != null) {
            line.append(ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
        return line.toString();
    }

    private static void padded(StringBuilder line, String text, int width) {
        line.append(text).append(" ".repeat(Math.max(0, width - text.length())));
    }
}
