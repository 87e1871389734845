package io.kraftd.app;

import io.kraftd.app.config.ConfigurationException;
import io.kraftd.http.ServerStartException;
import io.kraftd.ports.failure.PortException;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Turns what ends a command into one clear line and an exit code (sysexits.h). */
final class Failures {
    static final int REFUSED = 1;
    static final int UNAVAILABLE = 69;
    static final int SOFTWARE = 70;
    static final int CONFIGURATION = 78;

    private static final String START = "cannot start: ";

    private Failures() {}

    static int report(Exception failure, CommandLine command, ParseResult asked) {
        return report(failure, subject(asked), command.getErr());
    }

    /** What ended a start. */
    static int reportStart(Exception failure, PrintWriter err) {
        return report(failure, START, err);
    }

    private static int report(Exception failure, String subject, PrintWriter err) {
        if (failure instanceof ConfigurationException) {
            return say(err, subject + failure.getMessage(), CONFIGURATION);
        }
        if (failure instanceof PortException refused && !refused.mayRetry()) {
            return say(err, subject + failure.getMessage(), CONFIGURATION);
        }
        if (failure instanceof ServerStartException || failure instanceof PortException) {
            return say(err, subject + failure.getMessage(), UNAVAILABLE);
        }
        Optional<String> refusal = Refusals.sentence(failure);
        if (refusal.isPresent()) {
            return say(err, refusal.get(), REFUSED);
        }
        failure.printStackTrace(err);
        return say(err, "failed, which is a bug in Kraftd: please report the lines above", SOFTWARE);
    }

    private static String subject(ParseResult asked) {
        boolean serves = !asked.hasSubcommand()
                || asked.subcommand().commandSpec().name().equals("serve");
        return serves ? START : "";
    }

    private static int say(PrintWriter err, String line, int code) {
        err.println("kraftd: " + line);
        return code;
    }
}
