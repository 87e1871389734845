package io.kraftd.usecases.procurement;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.award.AwardConstraints;
import io.kraftd.domain.procurement.comparison.Comparison;
import io.kraftd.domain.procurement.levelling.LinePlug;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.process.StepMissingException;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.ExchangeRate;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.publishing.ComparisonEdits;
import io.kraftd.ports.publishing.DocumentPublisher;
import io.kraftd.ports.reading.UnreadableFileException;
import io.kraftd.usecases.failure.NotFoundException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A comparison goes out as a workbook, and what a person changed in it comes back. */
public final class ReviseComparison {
    private final Cases cases;
    private final DocumentPublisher publisher;
    private final NormalizeQuotes normalizeQuotes;
    private final CompareBids compareBids;

    ReviseComparison(
            Cases cases, DocumentPublisher publisher, NormalizeQuotes normalizeQuotes, CompareBids compareBids) {
        this.cases = cases;
        this.publisher = publisher;
        this.normalizeQuotes = normalizeQuotes;
        this.compareBids = compareBids;
    }

    /**
     * The current comparison as a workbook with live formulas. {@link NotFoundException}; {@link StepMissingException} while
     * nothing is compared.
     */
    public Content workbook(EmailAddress owner, DocumentId inquiry) {
        ProcurementCase head = compared(owner, inquiry);
        return publisher.comparison(scope(head), comparison(head));
    }

    /**
     * Levels and compares anew with the stand-in prices and exchange rates of the workbook; all else stays as it was asked for.
     * {@link NotFoundException}, {@link StepMissingException}, {@link UnreadableFileException}, and
     * {@link StaleRevisionException}.
     */
    public StepDone<BidComparison> revise(EmailAddress owner, DocumentId inquiry, Content workbook) {
        ProcurementCase head = compared(owner, inquiry);
        ComparisonEdits edits = publisher.edits(workbook, scope(head), comparison(head));
        NormalizeQuotes.Command before = cases.asked(head, CaseStep.NORMALIZE_QUOTES, NormalizeQuotes.Command.class)
                .orElseThrow(() -> new IllegalStateException("a comparison without levelling"));
        CompareBids.Command compared = cases.asked(head, CaseStep.COMPARISON, CompareBids.Command.class)
                .orElseGet(() -> new CompareBids.Command(owner, inquiry, List.of(), List.of(), AwardConstraints.NONE));
        normalizeQuotes.handle(
                before.with(plugs(before.linePlugs(), edits.plugs()), rates(before.exchangeRates(), edits.rates())));
        return compareBids.handle(compared);
    }

    // why: a comparison may follow from steps done since; require() says what is missing now.
    private ProcurementCase compared(EmailAddress owner, DocumentId inquiry) {
        ProcurementCase head = cases.get(owner, inquiry).value();
        head.require(CaseStep.PROPOSAL);
        return head;
    }

    private ScopeBaseline scope(ProcurementCase head) {
        return cases.required(head, CaseStep.INQUIRY, InquiryReview.class).scope();
    }

    private Comparison comparison(ProcurementCase head) {
        return cases.required(head, CaseStep.COMPARISON, BidComparison.class).comparison();
    }

    private static List<LinePlug> plugs(List<LinePlug> before, List<ComparisonEdits.Plug> edited) {
        Map<String, LinePlug> byCell = new LinkedHashMap<>();
        Stream.concat(
                        before.stream(),
                        edited.stream().map(plug -> new LinePlug(plug.supplier(), plug.rfqLine(), plug.amount())))
                .forEach(plug -> byCell.put(plug.supplier() + "\n" + plug.rfqLine(), plug));
        return List.copyOf(byCell.values());
    }

    private static List<ExchangeRate> rates(List<ExchangeRate> before, List<ExchangeRate> edited) {
        Map<String, ExchangeRate> byPair = new LinkedHashMap<>();
        Stream.concat(before.stream(), edited.stream())
                .forEach(rate -> byPair.put(rate.base() + "/" + rate.quote(), rate));
        return List.copyOf(byPair.values());
    }
}
