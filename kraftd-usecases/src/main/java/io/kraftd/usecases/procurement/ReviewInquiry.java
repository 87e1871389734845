package io.kraftd.usecases.procurement;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.DocumentResult;
import io.kraftd.domain.document.DocumentStatus;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.Party;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.scope.NothingToBuyException;
import io.kraftd.domain.procurement.scope.ScopeReading;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.Stored;
import io.kraftd.usecases.failure.NotFoundException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A buyer opens a case: the inquiry's lines become the scope that every bid is measured on. */
public final class ReviewInquiry {
    private static final Set<DocumentType> INQUIRIES =
            EnumSet.of(DocumentType.RFQ, DocumentType.BOQ, DocumentType.UNKNOWN);

    /** Whether a case may be opened with this document, as far as its head tells. */
    static boolean mayOpenWith(Document document) {
        DocumentType hint = document.hint();
        DocumentResult result = document.result();
        boolean claimed = hint != null && INQUIRIES.contains(hint);
        boolean found = result == null ? hint == null : INQUIRIES.contains(result.type());
        return document.status() != DocumentStatus.ARCHIVED && (claimed || found);
    }

    /** Which document of which owner. */
    public record Command(EmailAddress owner, DocumentId inquiry) {}

    private final Cases cases;
    private final Readings readings;

    ReviewInquiry(Cases cases, Readings readings) {
        this.cases = cases;
        this.readings = readings;
    }

    /**
     * Takes the scope from the document, which is read first if it was not. Done again, it takes the scope anew and later
     * results become stale. {@link NotFoundException}, {@link NotAnInquiryException}, {@link NothingToBuyException}, and
     * {@link StaleRevisionException} when two do it at once.
     */
    public StepDone<InquiryReview> handle(Command command) {
        Readings.Reading reading = readings.of(command.owner(), command.inquiry());
        ExtractedDocument extracted = reading.extracted();
        DocumentType hint = reading.head().hint();
        if (!INQUIRIES.contains(extracted.metadata().documentType()) && (hint == null || !INQUIRIES.contains(hint))) {
            throw new NotAnInquiryException(extracted.metadata().documentType());
        }
        InquiryReview review = review(extracted, Source.of(reading.head()));
        Optional<Stored<ProcurementCase>> before = cases.find(command.owner(), command.inquiry());
        return before.isPresent()
                ? cases.finish(before.get(), CaseStep.INQUIRY, command, review)
                : cases.begin(command.owner(), command.inquiry(), CaseStep.INQUIRY, command, review);
    }

    private static InquiryReview review(ExtractedDocument extracted, Source source) {
        Party buyer = extracted.parties().buyer();
        return new InquiryReview(
                ScopeReading.of(extracted),
                extracted.metadata().documentNumber(),
                buyer == null ? null : TradeParties.of(buyer),
                deliveryAddress(extracted),
                source);
    }

    private static @Nullable String deliveryAddress(ExtractedDocument extracted) {
        Party shipTo = extracted.parties().shipTo();
        Party buyer = extracted.parties().buyer();
        return Stream.of(
                        shipTo == null ? null : TradeParties.oneLine(TradeParties.address(shipTo)),
                        buyer == null ? null : TradeParties.oneLine(buyer.projectAddress()))
                .filter(line -> line != null)
                .findFirst()
                .orElse(null);
    }
}
