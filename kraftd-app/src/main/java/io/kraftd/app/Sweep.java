package io.kraftd.app;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Contents that nothing names any more, removed. */
@Command(
        name = "sweep",
        description = {
            "Remove what nothing names any more, and what has expired.",
            "That are contents left by work that was cut off a day ago or earlier, and conversations, kept answers,",
            "jobs and proposals whose time is over.",
            "A running service does this once a day."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Exit code: 0 when all was looked at, 1 when something of a user could not be read."})
final class Sweep implements Callable<Integer> {
    private final Console console;
    private final Holdings holdings;

    Sweep(Console console, Holdings holdings) {
        this.console = console;
        this.holdings = holdings;
    }

    @Override
    public Integer call() throws IOException {
        return holdings.work(kept -> {
            HouseKeeping.Swept swept = HouseKeeping.sweep(kept, Clock.systemUTC());
            console.out()
                    .println("%s and %s removed"
                            .formatted(
                                    Tally.of(swept.contents(), "content"),
                                    Tally.of(swept.expired(), "expired record")));
            swept.failures().forEach(failure -> console.err().println("kraftd: " + failure));
            return swept.failures().isEmpty() ? 0 : Failures.REFUSED;
        });
    }
}
