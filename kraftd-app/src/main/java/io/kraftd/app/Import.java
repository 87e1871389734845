package io.kraftd.app;

import io.kraftd.json.moving.Counts;
import io.kraftd.json.moving.Importer;
import io.kraftd.json.moving.Report;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Everything of an exported file, to where things are kept. */
@Command(
        name = "import",
        description = {
            "Add everything of an exported file that is not there yet, then compare all of it, contents by their hashes.",
            "What is there already and differs is left as it is. After an interruption the same command goes on."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit code: 0 when everything of the file is there and the same, 1 when something differs or the file is no",
            "whole export (standard error says what)."
        })
final class Import implements Callable<Integer> {
    private static final int MOST_SHOWN = 20;

    private interface Pass {
        Report over(InputStream file, Consumer<Counts> progress) throws IOException;
    }

    private final Console console;
    private final Holdings holdings;

    @Option(names = "--from", paramLabel = "FILE", required = true, description = "What export has written.")
    private Path file = Path.of("");

    Import(Console console, Holdings holdings) {
        this.console = console;
        this.holdings = holdings;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            console.err().println("kraftd: " + file + ": There is no such file that may be read");
            return Failures.REFUSED;
        }
        return holdings.workAlsoOnNothing(this::add);
    }

    private int add(Kept kept) throws IOException {
        Importer importer = new Importer(kept.stores(), kept.contents(), Clock.systemUTC());
        Report added = pass("importing", importer::add);
        console.out().println("Added: " + Tally.of(added.added()) + ".");
        Report verified = pass("verifying", importer::verify);
        if (verified.isGood()) {
            console.out()
                    .println("All that is in " + file + " is here, and the same: " + Tally.of(verified.read()) + ".");
            return 0;
        }
        complain(verified);
        return Failures.REFUSED;
    }

    private Report pass(String what, Pass pass) throws IOException {
        try (CountedInput in = new CountedInput(new BufferedInputStream(Files.newInputStream(file)));
                ProgressBar bar = new ProgressBar(console.err(), what, Files.size(file))) {
            return pass.over(in, progress -> bar.at(in.count()));
        }
    }

    private void complain(Report report) {
        PrintWriter err = console.err();
        report.differing().stream().limit(MOST_SHOWN).forEach(each -> err.println("kraftd: not the same: " + each));
        if (report.differing().size() > MOST_SHOWN) {
            err.println(String.format(
                    Locale.ROOT, "kraftd: and %,d more", report.differing().size() - MOST_SHOWN));
        }
        if (!report.complete()) {
            err.println("kraftd: " + file + ": It is no whole export; what it holds was added");
        }
    }
}
