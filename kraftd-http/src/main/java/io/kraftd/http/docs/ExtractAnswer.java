package io.kraftd.http.docs;

import io.kraftd.domain.cloud.CloudDecision;
import io.kraftd.domain.cloud.CloudModel;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.Anomaly;
import io.kraftd.domain.extracted.Classification;
import io.kraftd.domain.extracted.DataQuality;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.Gap;
import io.kraftd.domain.extracted.Parties;
import io.kraftd.domain.extracted.ReadingMethod;
import io.kraftd.http.documents.DocumentBody;
import io.kraftd.http.documents.DocumentViews;
import io.kraftd.http.documents.StatusWords;
import io.kraftd.http.orders.Shown;
import io.kraftd.usecases.ExtractDocument;
import io.kraftd.usecases.cloud.CloudReader;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a reading gave: counts, a verdict, and the document itself. */
record ExtractAnswer(
        DocumentId documentId,
        String status,
        DocumentType documentType,
        long processingTimeMs,
        Metrics extractionMetrics,
        Validation validation,
        Classification classification,
        @Nullable CloudReading cloud,
        DocumentBody document) {
    /**
     * What came of the second reading by a service, where one was weighed.
     *
     * @param cost in {@code currency}; absent when it was not called, or gave nothing
     */
    record CloudReading(
            boolean called,
            CloudDecision.Reason decision,
            CloudModel model,
            @Nullable BigDecimal cost,
            Currency currency) {
        static @Nullable CloudReading of(CloudReader.Outcome outcome) {
            return outcome.decision()
                    .map(decision -> of(
                            outcome,
                            decision,
                            decision.question().terms().prices().currency()))
                    .orElse(null);
        }

        private static CloudReading of(CloudReader.Outcome outcome, CloudDecision decision, Currency currency) {
            return new CloudReading(
                    outcome.charged().isPresent() || outcome.failure().isPresent(),
                    decision.reason(),
                    decision.question().model(),
                    outcome.charged()
                            .map(cost -> Shown.smallAmount(cost, currency))
                            .orElse(null),
                    currency);
        }
    }

    /** How much was read; inferences are values that were not printed. */
    record Metrics(int fieldsMapped, int inferencesMade, int lineItems, int partiesFound) {
        static Metrics of(ExtractedDocument extracted) {
            long inferred = extracted.fields().byPath().values().stream()
                    .filter(field -> field.method() == ReadingMethod.RULE)
                    .count();
            Parties parties = extracted.parties();
            long found = Stream.of(parties.issuer(), parties.recipient(), parties.shipTo())
                    .filter(Objects::nonNull)
                    .count();
            return new Metrics(
                    extracted.fields().byPath().size(),
                    (int) inferred,
                    extracted.lineItems().size(),
                    (int) found);
        }
    }

    /** Scores are whole percents. */
    record Validation(
            int completenessScore,
            int qualityScore,
            int overallScore,
            boolean readyForProcessing,
            boolean requiresManualReview,
            List<Gap> gaps,
            List<Anomaly> anomalies) {
        static Validation of(DataQuality quality, List<Anomaly> duplicates) {
            return new Validation(
                    quality.completeness(),
                    quality.quality(),
                    quality.overall(),
                    quality.readyForProcessing(),
                    quality.requiresManualReview(),
                    quality.gaps(),
                    Stream.concat(quality.anomalies().stream(), duplicates.stream())
                            .toList());
        }
    }

    static ExtractAnswer of(ExtractDocument.Result result, DocumentViews views) {
        ExtractedDocument extracted = result.extracted();
        DocumentBody document = views.of(result.document().value(), Optional.of(extracted));
        return new ExtractAnswer(
                result.document().value().id(),
                StatusWords.EXTRACTED,
                extracted.metadata().documentType(),
                result.took().toMillis(),
                Metrics.of(extracted),
                Validation.of(extracted.quality(), document.nearDuplicates()),
                extracted.classification(),
                CloudReading.of(result.cloud()),
                document);
    }
}
