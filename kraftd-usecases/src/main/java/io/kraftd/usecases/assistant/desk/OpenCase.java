package io.kraftd.usecases.assistant.desk;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.procurement.comparison.Comparing;
import io.kraftd.domain.procurement.comparison.Comparison;
import io.kraftd.domain.procurement.comparison.ComparisonRules;
import io.kraftd.domain.procurement.comparison.RankedBid;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.matching.LineMatch;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import io.kraftd.usecases.assistant.fact.Citation;
import io.kraftd.usecases.procurement.BidComparison;
import io.kraftd.usecases.procurement.CaseFile;
import io.kraftd.usecases.procurement.InquiryReview;
import io.kraftd.usecases.procurement.Levelling;
import io.kraftd.usecases.procurement.Source;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One case of the owner, with the words people use for its parts. A comparison that was never asked for is made here. */
public final class OpenCase {
    private final Desk desk;
    private final CaseFile file;
    private @Nullable Comparison comparison;

    OpenCase(Desk desk, CaseFile file) {
        this.desk = desk;
        this.file = file;
    }

    /** The inquiry's id, which is the case's. */
    public DocumentId id() {
        return file.head().id();
    }

    /** Everything its steps came to. */
    public CaseFile file() {
        return file;
    }

    /** The inquiry's number, or its file name when none was read. */
    public String name() {
        return file.inquiry()
                .map(review -> review.number() == null ? review.source().filename() : review.number())
                .orElseGet(id()::value);
    }

    /** What was asked for; {@link UnclearException} while the inquiry was not reviewed. */
    public InquiryReview inquiry() {
        return file.inquiry().orElseThrow(() -> lacking(CaseStep.INQUIRY));
    }

    /** The baseline; {@link UnclearException} while the inquiry was not reviewed. */
    public ScopeBaseline scope() {
        return inquiry().scope();
    }

    /** Whether bids were levelled, so that they can be compared. */
    public boolean levelled() {
        return file.levelling().isPresent();
    }

    /** All bids on one basis; {@link UnclearException} while no quote was normalised. */
    public Levelling levelling() {
        return file.levelling().orElseThrow(() -> lacking(CaseStep.NORMALIZE_QUOTES));
    }

    /** The comparison as it was asked for, else one by the usual rules; {@link UnclearException} without bids. */
    public Comparison comparison() {
        if (comparison == null) {
            comparison = file.comparison()
                    .map(BidComparison::comparison)
                    .orElseGet(() -> Comparing.compare(scope(), levelling().bids(), rules()));
        }
        return comparison;
    }

    /** The rules of the comparison. */
    public ComparisonRules rules() {
        return file.comparison()
                .map(BidComparison::rules)
                .orElseGet(() -> ComparisonRules.on(levelling().rules().awardDate()));
    }

    /** Amounts of the comparison are in it. */
    public Currency currency() {
        return levelling().rules().target();
    }

    /** All bids, in the order they came; none before they are levelled. */
    public List<LevelledBid> bids() {
        return file.levelling().map(Levelling::bids).orElse(List.of());
    }

    /** The supplier as it calls itself. */
    public String supplier(SupplierId id) {
        return levelling().bid(id).quotation().supplier();
    }

    /** Where a bid stands. */
    public RankedBid ranked(SupplierId id) {
        return comparison().ranking().stream()
                .filter(bid -> bid.supplier().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The supplier's quotation among the owner's documents; empty when it was typed in, or is gone. */
    public Optional<Document> quotation(SupplierId id) {
        return Optional.ofNullable(levelling().offer(id).source())
                .map(Source::document)
                .flatMap(desk::document);
    }

    /** The inquiry among the owner's documents; empty when it is gone. */
    public Optional<Document> inquiryDocument() {
        return desk.document(id());
    }

    /** The lines of the supplier's quotation that answer a line of the baseline, in its order. */
    public List<QuotationLine> offers(SupplierId id, String rfqLine) {
        LevelledBid bid = levelling().bid(id);
        List<String> answering = bid.matches().matches().stream()
                .filter(match -> match.rfqLine().equals(rfqLine))
                .map(LineMatch::quoteLine)
                .toList();
        return bid.quotation().lines().stream()
                .filter(line -> answering.contains(line.id()))
                .toList();
    }

    /** The case itself as a source. */
    public Citation cite(@Nullable String line) {
        return Citation.computed(id(), line);
    }

    /** What a figure of one supplier rests on: the quotation, for a line the value in it, and the case. */
    public List<Citation> cite(SupplierId id, @Nullable String rfqLine, String value) {
        Optional<Document> quotation = quotation(id);
        if (quotation.isEmpty()) {
            return List.of(cite(rfqLine));
        }
        Document document = quotation.get();
        Citation whole = Citation.document(document.id(), document.file().filename());
        if (rfqLine == null) {
            return List.of(Citing.inCase(whole, this, null));
        }
        List<Citation> cited = offers(id, rfqLine).stream()
                .map(line -> field(line, value))
                .flatMap(Optional::stream)
                .map(path -> Citing.inCase(Citing.value(desk, document, path), this, rfqLine))
                .toList();
        return cited.isEmpty() ? List.of(Citing.inCase(whole, this, rfqLine)) : cited;
    }

    /** The path of a value of the same row as a quotation's or baseline's line; empty when a person gave the line. */
    public static Optional<FieldPath> field(QuotationLine line, String value) {
        return sibling(line.source(), value);
    }

    /** The same for a line of the baseline. */
    public static Optional<FieldPath> field(RfqLine line, String value) {
        return sibling(line.source(), value);
    }

    private static Optional<FieldPath> sibling(@Nullable FieldPath source, String value) {
        return source == null
                ? Optional.empty()
                : Optional.of(new FieldPath(source.pointer().replaceFirst("[^/]+$", value)));
    }

    private UnclearException lacking(CaseStep step) {
        return new UnclearException("The case %s has no current result of the step %s yet; it stands at %s."
                .formatted(name(), step.word(), file.head().status()));
    }
}
