package io.kraftd.app;

import io.kraftd.domain.user.User;
import io.kraftd.json.moving.Counts;
import io.kraftd.json.moving.Exporter;
import io.kraftd.json.moving.Kind;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.Stores;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Everything that is kept, to one file. */
@Command(
        name = "export",
        description = {
            "Write everything that is kept to one file, contents and all: one JSON value a line.",
            "Who may read the file may read everything, so keep it as you keep the data."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Exit code: 0 when the file is whole, 1 when it could not be written; then there is none."})
final class Export implements Callable<Integer> {
    private final Console console;
    private final Holdings holdings;

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "A file that does not exist yet.")
    private Path file = Path.of("");

    Export(Console console, Holdings holdings) {
        this.console = console;
        this.holdings = holdings;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(file)) {
            console.err().println("kraftd: " + file + ": It exists already and is left as it is");
            return Failures.REFUSED;
        }
        return holdings.work(this::write);
    }

    private int write(Kept kept) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(unfinished);
            Counts counts = write(kept, unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            console.out().println("Written to " + file + ": " + Tally.of(counts) + ".");
            return 0;
        } catch (IOException refused) {
            console.err().println("kraftd: " + file + ": It cannot be written (" + refused.getMessage() + ")");
            return Failures.REFUSED;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Counts write(Kept kept, Path unfinished) throws IOException {
        try (OutputStream out = new BufferedOutputStream(PrivateFile.create(unfinished));
                ProgressBar bar = new ProgressBar(console.err(), "exporting", documents(kept.stores()))) {
            Counts counts = new Exporter(kept.stores(), kept.contents())
                    .write(out, progress -> bar.at(progress.of(Kind.DOCUMENT)));
            bar.at(Long.MAX_VALUE);
            return counts;
        }
    }

    private static long documents(Stores stores) {
        return Page.all(stores.users()::list)
                .map(User::email)
                .mapToLong(owner -> stores.documents().count(owner, DocumentFilter.ALL))
                .sum();
    }
}
