package io.kraftd.usecases.cloud;

import io.kraftd.domain.cloud.CloudDecision;
import io.kraftd.domain.cloud.CloudModel;
import io.kraftd.domain.cloud.LocalQuality;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.Fields;
import io.kraftd.domain.extracted.ReadingMethod;
import io.kraftd.domain.intelligence.DocumentIntelligence;
import io.kraftd.domain.intelligence.merge.TwoReadings;
import io.kraftd.domain.operation.OperationId;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.domain.shared.DeadlinePassedException;
import io.kraftd.ports.analysis.Analysis;
import io.kraftd.ports.analysis.CloudAnalyzer;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.failure.PortException;
import io.kraftd.usecases.cloud.CloudUnavailableException.Why;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The second reading of a document, by a service, where it is wanted and worth its price. */
public final class CloudReader {
    /**
     * What came of it.
     *
     * @param document the local reading, with that of the service where it was called
     * @param decision empty when nothing was weighed
     * @param charged what the call cost; empty when none was made
     * @param failure why a call gave nothing
     */
    public record Outcome(
            ExtractedDocument document,
            Optional<CloudDecision> decision,
            Optional<BigDecimal> charged,
            Optional<RuntimeException> failure) {
        static Outcome local(ExtractedDocument document, Optional<CloudDecision> decision) {
            return new Outcome(document, decision, Optional.empty(), Optional.empty());
        }
    }

    /** A call that is written down, and where. */
    private record Held(OperationId account, CloudAccount call) {}

    private static final String GAVE_NOTHING =
            "Azure Document Intelligence was asked and gave nothing, so this is the local reading alone";

    private final @Nullable CloudAnalyzer analyzer;
    private final ContentStore contents;
    private final CloudWeighing weighing;
    private final CloudLedger ledger;

    CloudReader(@Nullable CloudAnalyzer analyzer, ContentStore contents, CloudWeighing weighing, CloudLedger ledger) {
        this.analyzer = analyzer;
        this.contents = contents;
        this.weighing = weighing;
        this.ledger = ledger;
    }

    /** Whether there is a service at all. */
    public boolean configured() {
        return analyzer != null;
    }

    /** Refuses what could not be done for this document whatever comes of reading it; {@link CloudUnavailableException}. */
    public void check(CloudMode mode, Document document) {
        if (mode != CloudMode.AZURE) {
            return;
        }
        if (analyzer == null) {
            throw new CloudUnavailableException(Why.NOT_CONFIGURED);
        }
        if (!CloudModel.LAYOUT.accepts(document.file().kind())) {
            throw new CloudUnavailableException(Why.KIND_NOT_ACCEPTED);
        }
    }

    /**
     * Completes a local reading. A service that is away, or too slow, leaves it as it is, and a warning in it says so.
     *
     * @param deadline of the whole extraction
     */
    public Outcome complete(Document document, ExtractedDocument local, CloudMode mode, Deadline deadline) {
        CloudAnalyzer service = analyzer;
        if (service == null || mode == CloudMode.LOCAL) {
            return Outcome.local(local, Optional.empty());
        }
        CloudDecision decision = weighing.of(
                document.owner(),
                new CloudWeighing.About(document, local, Optional.of(LocalQuality.of(local))),
                CloudWeighing.USUAL_THRESHOLD);
        if (mode == CloudMode.AUTO && !decision.use()) {
            return Outcome.local(local, Optional.of(decision));
        }
        CloudAccount held = new CloudAccount(
                decision.cost(), decision.reviewSaved(), decision.question().pages(), 1);
        Optional<BigDecimal> budget = decision.question().terms().monthlyBudget();
        Optional<OperationId> account = ledger.hold(document.owner(), held, budget);
        if (account.isEmpty()) {
            Optional<RuntimeException> refusal = mode == CloudMode.AUTO
                    ? Optional.empty()
                    : Optional.of(new CloudUnavailableException(Why.BUDGET_SPENT));
            return new Outcome(local, Optional.of(decision), Optional.empty(), refusal);
        }
        return called(service, document, local, decision, new Held(account.get(), held), deadline);
    }

    private Outcome called(
            CloudAnalyzer service,
            Document document,
            ExtractedDocument local,
            CloudDecision decision,
            Held held,
            Deadline deadline) {
        CloudModel model = decision.question().model();
        Analysis analysis;
        AtomicBoolean taken = new AtomicBoolean();
        try {
            analysis = service.analyze(file(document), document.file().kind(), model, deadline, () -> taken.set(true));
        } catch (PortException | DeadlinePassedException failure) {
            // why: pages of a file that the service took may be billed whatever came of it.
            if (!taken.get() && failure instanceof PortException) {
                ledger.settle(document.owner(), held.account(), held.call().negated());
            }
            return failed(local, decision, failure);
        }
        BigDecimal cost = decision.question().terms().prices().of(model, analysis.billedPages());
        CloudAccount beyond = new CloudAccount(
                cost.subtract(held.call().spent()),
                BigDecimal.ZERO,
                analysis.billedPages() - held.call().pages(),
                0);
        if (beyond.spent().signum() != 0 || beyond.pages() != 0) {
            ledger.settle(document.owner(), held.account(), beyond);
        }
        try {
            ExtractedDocument both = TwoReadings.merged(local, fields(analysis, model, document, deadline));
            return new Outcome(both, Optional.of(decision), Optional.of(cost), Optional.empty());
        } catch (DeadlinePassedException late) {
            return failed(local, decision, late);
        }
    }

    private static Outcome failed(ExtractedDocument local, CloudDecision decision, RuntimeException failure) {
        return new Outcome(local.warning(GAVE_NOTHING), Optional.of(decision), Optional.empty(), Optional.of(failure));
    }

    /** What the model says, or what our own reading makes of the pages as the service saw them. */
    private static Fields fields(Analysis analysis, CloudModel model, Document document, Deadline deadline) {
        return model.prebuilt()
                ? analysis.fields()
                : DocumentIntelligence.understand(analysis.layout(), document.hint(), deadline)
                        .fields()
                        .allBy(ReadingMethod.AZURE);
    }

    private Content file(Document document) {
        return contents.find(document.owner(), document.file().sha256())
                .orElseThrow(() -> PortException.permanent("The file of a document is missing from its store", null));
    }
}
