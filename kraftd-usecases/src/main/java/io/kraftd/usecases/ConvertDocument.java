package io.kraftd.usecases;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.intelligence.DocumentIntelligence;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.publishing.OutputFormat;
import io.kraftd.ports.reading.DocumentReader;
import io.kraftd.usecases.procurement.Readings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A document becomes something else: data, text, or a file in another form. It is read first when it was not. */
public final class ConvertDocument {
    /** What a document can be converted to. */
    public enum Target {
        /** Everything that was read. */
        STRUCTURED_DATA,
        /** The words of the file, line by line. */
        TEXT,
        /** What was read, as headings, lists and a table. */
        MARKDOWN,
        CSV,
        XLSX,
        UBL;

        /** The lower-case word of the API. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #word()}; empty for anything else. */
        public static Optional<Target> fromWord(String text) {
            return Arrays.stream(values())
                    .filter(each -> each.word().equals(text))
                    .findFirst();
        }
    }

    /** Which document of which owner, and what it becomes. */
    public record Command(EmailAddress owner, DocumentId id, Target target) {}

    /**
     * What came of it.
     *
     * @param text for {@code TEXT} and {@code MARKDOWN}, else empty
     * @param link to the file for {@code CSV}, {@code XLSX} and {@code UBL}, else empty
     */
    public record Result(
            Document document, ExtractedDocument extracted, Optional<String> text, Optional<DownloadLink> link) {}

    private final Readings readings;
    private final ReadDocument readDocument;
    private final WriteDocument writeDocument;
    private final DocumentReader reader;
    private final ExtractionLimits limits;
    private final Clock clock;

    ConvertDocument(
            Readings readings,
            ReadDocument readDocument,
            WriteDocument writeDocument,
            DocumentReader reader,
            ExtractionLimits limits,
            Clock clock) {
        this.readings = readings;
        this.readDocument = readDocument;
        this.writeDocument = writeDocument;
        this.reader = reader;
        this.limits = limits;
        this.clock = clock;
    }

    /** Converts; refuses as {@link ExtractDocument#handle} when it has to be read first, and as {@link WriteDocument#file}. */
    public Result handle(Command command) {
        Readings.Reading reading = readings.of(command.owner(), command.id());
        return new Result(reading.head(), reading.extracted(), text(command, reading.head()), link(command));
    }

    private Optional<String> text(Command command, Document document) {
        return switch (command.target()) {
            case TEXT -> Optional.of(words(command, document));
            case MARKDOWN ->
                Optional.of(utf8(writeDocument
                        .file(command.owner(), command.id(), OutputFormat.MARKDOWN)
                        .file()));
            case STRUCTURED_DATA, CSV, XLSX, UBL -> Optional.empty();
        };
    }

    private Optional<DownloadLink> link(Command command) {
        Optional<OutputFormat> format = switch (command.target()) {
            case CSV -> Optional.of(OutputFormat.CSV);
            case XLSX -> Optional.of(OutputFormat.EXCEL);
            case UBL -> Optional.of(OutputFormat.UBL);
            case STRUCTURED_DATA, TEXT, MARKDOWN -> Optional.empty();
        };
        return format.map(
                each -> writeDocument.link(command.owner(), command.id(), each).link());
    }

    private String words(Command command, Document document) {
        Content file = readDocument.file(command.owner(), command.id());
        Deadline all = Deadline.in(limits.processingTime(), "processing the document", clock);
        Deadline reading = all.atMost(limits.readingTime(), "reading the file");
        DocumentLayout layout = reader.read(file, document.file().kind(), limits.reading(), reading);
        return DocumentIntelligence.text(layout, all);
    }

    private static String utf8(Content content) {
        try (InputStream in = content.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
