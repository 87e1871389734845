package io.kraftd.usecases;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.Fields;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.reading.DocumentReader;
import io.kraftd.usecases.failure.NotFoundException;
import java.time.Clock;
import java.util.Optional;

/** Shows the place in a file that a value came from. */
public final class ShowSource {
    private static final int DEEPEST = 8;

    /** Which value of which document of which owner. */
    public record Command(EmailAddress owner, DocumentId id, FieldPath field) {}

    private final ReadDocument readDocument;
    private final DocumentReader reader;
    private final ExtractionLimits limits;
    private final Clock clock;

    ShowSource(ReadDocument readDocument, DocumentReader reader, ExtractionLimits limits, Clock clock) {
        this.readDocument = readDocument;
        this.reader = reader;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * A PNG picture. A computed value shows the first value it was computed from,
     * a corrected one the place it was read at before. {@link NotFoundException} when the owner has
     * no such document, nothing of that name was read from it, or what was read stands nowhere on paper;
     * {@link io.kraftd.ports.reading.UnreadableFileException} and {@link io.kraftd.domain.shared.DeadlinePassedException}
     * when the file cannot be shown.
     */
    public Content handle(Command command) {
        ReadDocument.Result found = readDocument.whole(command.owner(), command.id());
        Provenance place = found.extracted()
                .flatMap(document -> place(document.fields(), command.field(), DEEPEST))
                .orElseThrow(() -> new NotFoundException("value on paper"));
        Document document = found.document().value();
        Content file = readDocument.file(command.owner(), command.id());
        Deadline deadline = Deadline.in(limits.readingTime(), "showing the place", clock);
        return reader.snippet(file, document.file().kind(), place, limits.reading(), deadline);
    }

    private static Optional<Provenance> place(Fields fields, FieldPath path, int left) {
        Field field = fields.byPath().get(path);
        return field == null ? Optional.empty() : place(fields, field.provenance(), left);
    }

    private static Optional<Provenance> place(Fields fields, Provenance where, int left) {
        if (left == 0 || where instanceof Provenance.InData) {
            return Optional.empty();
        }
        if (where instanceof Provenance.ByUser said) {
            return Optional.ofNullable(said.read()).flatMap(read -> place(fields, read, left - 1));
        }
        if (!(where instanceof Provenance.Computed computed)) {
            return Optional.of(where);
        }
        return computed.inputs().stream()
                .map(input -> place(fields, input, left - 1))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
