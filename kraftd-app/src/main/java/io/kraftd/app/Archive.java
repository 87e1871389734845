package io.kraftd.app;

import io.kraftd.json.GzipSteps;
import io.kraftd.usecases.ArchiveDocuments;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Old documents of everybody, put away. */
@Command(
        name = "archive",
        description = {
            "Put old documents of all users away: they stay readable and change no more.",
            "Documents that a case without an order rests on are left."
        },
        mixinStandardHelpOptions = true)
final class Archive implements Callable<Integer> {
    private final Console console;
    private final Holdings holdings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--older-than",
            paramLabel = "DAYS",
            required = true,
            description = "Since their upload, at least 1.")
    private int days;

    Archive(Console console, Holdings holdings) {
        this.console = console;
        this.holdings = holdings;
    }

    @Override
    public Integer call() throws IOException {
        if (days < 1) {
            throw new ParameterException(spec.commandLine(), "--older-than takes a number of days, at least 1");
        }
        return holdings.work(kept -> {
            var result = new ArchiveDocuments(kept.stores(), new GzipSteps(kept.contents()), Clock.systemUTC())
                    .handle(Duration.ofDays(days));
            console.out()
                    .println(String.format(
                            Locale.ROOT,
                            "%s archived, %,d left for cases without an order",
                            Tally.of(result.archived(), "document"),
                            result.running()));
            return 0;
        });
    }
}
