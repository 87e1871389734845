package io.kraftd.app;

import io.kraftd.adapter.memory.MemoryContents;
import io.kraftd.adapter.publishing.EvidenceArchive;
import io.kraftd.json.GzipResults;
import io.kraftd.json.GzipSteps;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.publishing.Evidence;
import io.kraftd.usecases.procurement.ReplayAward;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Does an award again from its evidence. */
@Command(
        name = "replay",
        description = "Do an award again from its evidence, and say whether the same comes of it.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit code: 0 when everything is the same, 1 when something is not or the file is no evidence."})
final class Replay implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "EVIDENCE", description = "The zip file of a case.")
    private Path file = Path.of("");

    Replay(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file)) {
            console.err().println("kraftd: " + file + ": There is no such file that may be read");
            return 1;
        }
        Evidence evidence = EvidenceArchive.read(Content.ofFile(file));
        MemoryContents contents = new MemoryContents(Runtime.getRuntime().maxMemory() / 2, Clock.systemUTC());
        evidence.contents()
                .values()
                .forEach(content -> contents.put(evidence.head().owner(), content));
        List<ReplayAward.Check> checks =
                new ReplayAward(new GzipSteps(contents), new GzipResults(contents)).handle(evidence);
        checks.forEach(check -> console.out().println((check.same() ? "same      " : "DIFFERENT ") + check.what()));
        return checks.stream().allMatch(ReplayAward.Check::same) ? 0 : 1;
    }
}
