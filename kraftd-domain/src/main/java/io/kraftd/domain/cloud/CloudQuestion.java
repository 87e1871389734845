package io.kraftd.domain.cloud;

import io.kraftd.domain.layout.FileKind;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything the decision depends on.
 *
 * @param kind of the file; empty when it is not at hand, and then thought to be accepted
 * @param pages that the service would bill
 * @param quality of the local reading; empty when there is none
 * @param record of the supplier's earlier papers of this type
 * @param threshold a local reading at least this likely right is kept, 0 to 1
 * @param budgetLeft of this month; empty for no bound
 */
public record CloudQuestion(
        CloudModel model,
        Optional<FileKind> kind,
        int pages,
        Optional<LocalQuality> quality,
        TrackRecord record,
        double threshold,
        CloudTerms terms,
        Optional<BigDecimal> budgetLeft) {
    /** A reading at hand counts as much as this many earlier papers. */
    private static final int WEIGHT_OF_READING = 10;

    public CloudQuestion {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(quality, "quality");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(budgetLeft, "budgetLeft");
        if (pages < 1) {
            throw new IllegalArgumentException("a document has a page");
        }
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("a threshold is between 0 and 1");
        }
    }

    /**
     * How likely the local reading is right. With a reading q and a record of k right among n: (10 q + k) / (10 + n). Without
     * one: the lower end of Wilson's interval for k of n, which is 0 for a supplier nobody has seen.
     */
    public double localRight() {
        return quality.map(q -> (WEIGHT_OF_READING * q.right() + record.right()) / (WEIGHT_OF_READING + record.seen()))
                .orElseGet(record::lowerBound);
    }

    /** What the call costs, unrounded. */
    public BigDecimal cost() {
        return terms.prices().of(model, pages);
    }
}
