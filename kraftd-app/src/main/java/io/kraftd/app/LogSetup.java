package io.kraftd.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;
import java.util.Map;

/**
 * Lines for people, or JSON for machines, on standard error, written off the request threads. Under a flood, lines below WARN
 * are shed. A file named by the property {@code logback.configurationFile} is followed instead.
 */
// why: not a file, because reading one takes longer than the web server takes to listen.
public final class LogSetup extends ContextAwareBase implements Configurator {
    /** The property with the least level that is logged; {@code WARN} unless set before the first line. */
    static final String LEVEL = "kraftd.log.level";

    /** The property that says {@code json} or {@code lines}; lines unless set before the first one. */
    static final String FORM = "kraftd.log.form";

    private static final String JSON = "json";

    /** What others log beside the point; all else is told from the level that was asked for. */
    private static final Map<String, Level> OTHERS = Map.ofEntries(
            // Said once at the start, on INFO: not what an operator looks for.
            Map.entry("io.javalin", Level.WARN),
            Map.entry("org.eclipse.jetty", Level.WARN),
            Map.entry("io.netty", Level.WARN),
            Map.entry("reactor", Level.WARN),
            // A start that fails is told by the program, in one line.
            Map.entry("io.javalin.Javalin", Level.OFF),
            // Complain about every odd font of every file.
            Map.entry("org.apache.pdfbox", Level.ERROR),
            Map.entry("org.apache.fontbox", Level.ERROR),
            // Tells each failure many times, with everything it knows; the store tells it once.
            Map.entry("com.azure.cosmos", Level.OFF),
            // Quotes the answers of the services, and so documents; who asks them tells a failure.
            Map.entry("com.azure.ai", Level.OFF),
            // Tells each broken connection several times and with its trace; who asked tells it once.
            Map.entry("com.azure.core.http", Level.OFF),
            // Repeats what clients say of themselves.
            Map.entry("io.modelcontextprotocol", Level.ERROR));

    @Override
    public ExecutionStatus configure(LoggerContext log) {
        if (System.getProperty("logback.configurationFile") != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        log.getStatusManager().add(new NopStatusListener());
        OTHERS.forEach((name, level) -> log.getLogger(name).setLevel(level));
        Logger root = log.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.toLevel(System.getProperty(LEVEL), Level.WARN));
        root.addAppender(console(log));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static GatheredLines console(LoggerContext log) {
        GatheredLines console = new GatheredLines(JSON.equals(System.getProperty(FORM)) ? json(log) : lines(log));
        console.setContext(log);
        console.start();
        return console;
    }

    private static Encoder<ILoggingEvent> lines(LoggerContext log) {
        LayoutWrappingEncoder<ILoggingEvent> lines = new LayoutWrappingEncoder<>();
        lines.setContext(log);
        lines.setLayout(new LogLines());
        lines.start();
        return lines;
    }

    private static Encoder<ILoggingEvent> json(LoggerContext log) {
        JsonEncoder json = new JsonEncoder();
        json.setContext(log);
        json.setWithSequenceNumber(false);
        json.setWithNanoseconds(false);
        json.setWithContext(false);
        json.setWithMarkers(false);
        json.setWithMessage(false);
        json.setWithArguments(false);
        json.setWithFormattedMessage(true);
        json.start();
        return json;
    }
}
