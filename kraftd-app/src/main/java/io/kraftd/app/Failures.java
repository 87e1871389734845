package io.kraftd.app;

import io.kraftd.app.config.ConfigurationException;
import io.kraftd.http.ServerStartException;
import io.kraftd.ports.failure.PortException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Turns what ends a command into one clear line and an exit code (sysexits.h). */
final class Failures {
    static final int REFUSED = 1;
    static final int UNAVAILABLE = 69;
    static final int SOFTWARE = 70;
    static final int CONFIGURATION = 78;

    private Failures() {}

    static int report(Exception failure, CommandLine command, ParseResult asked) throws Exception {
        if (failure instanceof ConfigurationException) {
            return say(command, subject(asked) + failure.getMessage(), CONFIGURATION);
        }
        if (failure instanceof PortException refused && !refused.mayRetry()) {
            return say(command, subject(asked) + failure.getMessage(), CONFIGURATION);
        }
        if (failure instanceof ServerStartException || failure instanceof PortException) {
            return say(command, subject(asked) + failure.getMessage(), UNAVAILABLE);
        }
        Optional<String> refusal = Refusals.sentence(failure);
        if (refusal.isPresent()) {
            return say(command, refusal.get(), REFUSED);
        }
        failure.printStackTrace(command.getErr());
        return say(command, "failed, which is a bug in Kraftd: please report the lines above", SOFTWARE);
    }

    private static String subject(ParseResult asked) {
        boolean serves = !asked.hasSubcommand()
                || asked.subcommand().commandSpec().name().equals("serve");
        return serves ? "cannot start: " : "";
    }

    private static int say(CommandLine command, String line, int code) {
        command.getErr().println("kraftd: " + line);
        return code;
    }
}
