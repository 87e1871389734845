package io.kraftd.json.moving;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.storage.Stores;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Brings what {@link Exporter} wrote into stores. What is there already and the same is passed over, what is there and differs
 * is left and reported: interrupted anywhere, a second run from the beginning finishes the first one.
 */
public final class Importer {
    private final Stores stores;
    private final ContentStore contents;
    private final Clock clock;

    /** Imports into these; {@code clock} tells what has expired since the file was written, which counts as absent everywhere. */
    public Importer(Stores stores, ContentStore contents, Clock clock) {
        this.stores = stores;
        this.contents = contents;
        this.clock = clock;
    }

    /**
     * Reads the file once and adds what is missing. A {@link PortException} when a store does not answer; {@link
     * NotAnExportException} for a line that is none of ours.
     *
     * @param progress is told what was read after each thing
     */
    public Report add(InputStream file, Consumer<Counts> progress) throws IOException {
        return run(file, new Adding(stores, clock), progress);
    }

    /** Reads the file again and compares each thing, each content by its hash, with what the stores hold now. */
    public Report verify(InputStream file, Consumer<Counts> progress) throws IOException {
        return run(file, new Comparing(stores, clock), progress);
    }

    private Report run(InputStream file, Placing placing, Consumer<Counts> progress) throws IOException {
        Run run = new Run(placing, progress);
        BufferedReader lines = new BufferedReader(new InputStreamReader(file, UTF_8));
        try (ContentParts parts = new ContentParts(contents, placing.adds())) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                run.take(Lines.parsed(line), parts);
            }
        }
        return run.report();
    }

    private static final class Run {
        private final Placing placing;
        private final Consumer<Counts> progress;
        private final List<String> differing = new ArrayList<>();
        private Counts read = Counts.NONE;
        private Counts added = Counts.NONE;
        private boolean complete;

        Run(Placing placing, Consumer<Counts> progress) {
            this.placing = placing;
            this.progress = progress;
        }

        void take(JsonNode line, ContentParts parts) throws IOException {
            String word = line.path(Lines.KIND).asText();
            if (word.equals(Lines.END)) {
                complete = hasCounts(line.path(Lines.COUNTS));
                return;
            }
            Kind kind = kind(word);
            if (kind != Kind.CONTENT) {
                counted(kind, line, placing.place(kind, line));
            } else if (parts.add(line)) {
                counted(kind, line, parts.place());
            }
        }

        Report report() {
            return new Report(read, added, differing, complete);
        }

        private void counted(Kind kind, JsonNode line, Placing.Outcome outcome) {
            read = read.plus(kind);
            switch (outcome) {
                case ADDED -> added = added.plus(kind);
                case DIFFERS ->
                    differing.add(kind.word() + " of " + line.path(Lines.OWNER).asText() + " "
                            + line.path(Lines.SHA256)
                                    .asText(line.path(Lines.ITEM).path("id").asText()));
                case SAME -> {}
            }
            progress.accept(read);
        }

        // why: a file of an earlier program does not count the kinds that came later.
        private boolean hasCounts(JsonNode counts) {
            for (Kind kind : Kind.values()) {
                if (counts.path(kind.word()).asLong(0) != read.of(kind)) {
                    return false;
                }
            }
            return true;
        }

        private static Kind kind(String word) {
            for (Kind kind : Kind.values()) {
                if (kind.word().equals(word)) {
                    return kind;
                }
            }
            throw new NotAnExportException("A line of the file is of a kind that this program does not know", null);
        }
    }
}
