package io.kraftd.app;

import io.kraftd.json.kraftdintel.NotTakenException;
import io.kraftd.json.kraftdintel.Takeover;
import io.kraftd.json.kraftdintel.Takeover.Outcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Users and documents of KraftdIntel, to where things are kept. */
@Command(
        name = "migrate",
        description = {
            "Take over users and documents of KraftdIntel: one JSON value a line, as its containers hold them.",
            "What is there already is left as it is; the same command may be run again."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit code: 0 when all of it is here, 1 when a line could not be taken (standard error says which)."
        })
final class Migrate implements Callable<Integer> {
    private final Console console;
    private final Holdings holdings;
    private final Set<Integer> left = new TreeSet<>();

    @Option(names = "--from", paramLabel = "FILE", required = true, description = "What KraftdIntel kept.")
    private Path file = Path.of("");

    Migrate(Console console, Holdings holdings) {
        this.console = console;
        this.holdings = holdings;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            console.err().println("kraftd: " + file + ": There is no such file that may be read");
            return Failures.REFUSED;
        }
        return holdings.workAlsoOnNothing(this::take);
    }

    // why: a document needs its owner, who may stand behind it in the file.
    private int take(Kept kept) throws IOException {
        Takeover takeover = new Takeover(kept.stores(), kept.contents());
        int users = each(takeover::user);
        int documents = each(takeover::document);
        console.out()
                .println("Taken over: %s, %s. Left out: %s."
                        .formatted(
                                Tally.of(users, "user"),
                                Tally.of(documents, "document"),
                                Tally.of(left.size(), "line")));
        return left.isEmpty() ? 0 : Failures.REFUSED;
    }

    private int each(Function<String, Outcome> take) throws IOException {
        int added = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                added += !line.isBlank() && isAdded(take, line, number) ? 1 : 0;
            }
        }
        return added;
    }

    private boolean isAdded(Function<String, Outcome> take, String line, int number) {
        try {
            return take.apply(line) == Outcome.ADDED;
        } catch (NotTakenException refused) {
            if (left.add(number)) {
                console.err().println("kraftd: %s: line %d: %s".formatted(file, number, refused.getMessage()));
            }
            return false;
        }
    }
}
