package io.kraftd.usecases.cloud;

import io.kraftd.domain.cloud.CloudDecision;
import io.kraftd.domain.cloud.LocalQuality;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.DocumentResult;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.content.ResultStore;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.usecases.failure.NotFoundException;
import io.kraftd.usecases.failure.NotReadException;
import java.util.Optional;

/** An owner asks whether a reading by the service would be worth its price. Works without a service, and changes nothing. */
public final class CheckCloud {
    /** A document of the owner, or papers like those of a supplier. */
    public sealed interface About {}

    /** A document that was read. */
    public record OneDocument(DocumentId id) implements About {}

    /** Papers of this type and length by this supplier, none of them at hand. */
    public record PapersOf(String supplier, DocumentType type, int pages) implements About {}

    /** @param threshold a local reading at least this likely right is kept, 0 to 1 */
    public record Command(EmailAddress owner, About about, double threshold) {}

    /** The decision, and whether there is a service to call. */
    public record Result(CloudDecision decision, CloudAccount thisMonth, boolean configured) {}

    private final DocumentRepository documents;
    private final ResultStore results;
    private final CloudWeighing weighing;
    private final CloudLedger ledger;
    private final boolean configured;

    CheckCloud(
            DocumentRepository documents,
            ResultStore results,
            CloudWeighing weighing,
            CloudLedger ledger,
            boolean configured) {
        this.documents = documents;
        this.results = results;
        this.weighing = weighing;
        this.ledger = ledger;
        this.configured = configured;
    }

    /** Weighs; {@link NotFoundException} for a document the owner has not, {@link NotReadException} for one not read yet. */
    public Result handle(Command command) {
        CloudDecision decision =
                weighing.of(command.owner(), about(command.owner(), command.about()), command.threshold());
        return new Result(decision, ledger.thisMonth(command.owner()), configured);
    }

    private CloudWeighing.About about(EmailAddress owner, About about) {
        if (about instanceof PapersOf papers) {
            return new CloudWeighing.About(
                    Optional.empty(), papers.type(), papers.pages(), Optional.of(papers.supplier()), Optional.empty());
        }
        Document document = documents
                .find(owner, ((OneDocument) about).id())
                .orElseThrow(() -> new NotFoundException("document"))
                .value();
        DocumentResult head = document.result();
        if (head == null) {
            throw new NotReadException(document.status());
        }
        ExtractedDocument read = results.find(owner, head.body())
                .orElseThrow(() -> PortException.permanent("The result of a document is missing from its store", null));
        return new CloudWeighing.About(document, read, Optional.of(LocalQuality.of(read)));
    }
}
