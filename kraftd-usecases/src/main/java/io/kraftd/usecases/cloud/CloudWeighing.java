package io.kraftd.usecases.cloud;

import io.kraftd.domain.cloud.CloudDecision;
import io.kraftd.domain.cloud.CloudModel;
import io.kraftd.domain.cloud.CloudQuestion;
import io.kraftd.domain.cloud.CloudTerms;
import io.kraftd.domain.cloud.LocalQuality;
import io.kraftd.domain.cloud.TrackRecord;
import io.kraftd.domain.cloud.WhetherCloud;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.EmailAddress;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** Gathers what the decision depends on, and has it made. */
final class CloudWeighing {
    /** A local reading that is right with this likelihood is kept unless somebody asks for more. */
    static final double USUAL_THRESHOLD = 0.85;

    /** What is known of the paper in question. */
    record About(
            Optional<FileKind> kind,
            DocumentType type,
            int pages,
            Optional<String> supplier,
            Optional<LocalQuality> quality) {
        /** A document at hand, and what was read of it. */
        About(Document document, ExtractedDocument read, Optional<LocalQuality> quality) {
            this(
                    Optional.of(document.file().kind()),
                    read.metadata().documentType(),
                    pagesOf(document, read),
                    Optional.ofNullable(read.parties().supplierName()),
                    quality);
        }

        private static int pagesOf(Document document, ExtractedDocument read) {
            Integer seen = read.metadata().pageCount();
            return Math.max(
                    1, Objects.requireNonNullElse(seen == null ? document.file().pageCount() : seen, 1));
        }
    }

    private final TrackRecords records;
    private final CloudLedger ledger;
    private final CloudTerms terms;

    CloudWeighing(TrackRecords records, CloudLedger ledger, CloudTerms terms) {
        this.records = records;
        this.ledger = ledger;
        this.terms = terms;
    }

    CloudDecision of(EmailAddress owner, About about, double threshold) {
        TrackRecord record = about.supplier()
                .map(supplier -> records.of(owner, new TrackRecords.Of(supplier, about.type())))
                .orElse(TrackRecord.NONE);
        Optional<BigDecimal> left = terms.monthlyBudget()
                .map(budget -> budget.subtract(ledger.thisMonth(owner).spent()));
        return WhetherCloud.decide(new CloudQuestion(
                CloudModel.of(about.type()),
                about.kind(),
                about.pages(),
                about.quality(),
                record,
                threshold,
                terms,
                left));
    }
}
