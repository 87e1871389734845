package io.kraftd.app.purchase;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.procurement.award.AwardConstraints;
import io.kraftd.domain.procurement.comparison.Comparison;
import io.kraftd.domain.procurement.levelling.PlugPolicy;
import io.kraftd.domain.procurement.proposal.Proposal;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.ExchangeRate;
import io.kraftd.ports.content.Content;
import io.kraftd.usecases.procurement.CompareBids;
import io.kraftd.usecases.procurement.NormalizeQuotes;
import io.kraftd.usecases.procurement.Procurement;
import io.kraftd.usecases.procurement.ProposeAward;
import io.kraftd.usecases.procurement.ReviewInquiry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One inquiry and the quotations that answer it, out of files. */
public final class Bidding {
    /** What was asked for, and how the bids compare. */
    public record Compared(ScopeBaseline scope, Comparison comparison) {}

    private final Workbench workbench;
    private final DocumentId inquiry;
    private final ScopeBaseline scope;
    private final List<DocumentId> quotations;

    private Bidding(Workbench workbench, DocumentId inquiry, ScopeBaseline scope, List<DocumentId> quotations) {
        this.workbench = workbench;
        this.inquiry = inquiry;
        this.scope = scope;
        this.quotations = quotations;
    }

    /** Reads all files and opens a case; {@link UnusableFileException} names the first that cannot be read. */
    public static Bidding open(Workbench workbench, Path inquiry, List<Path> quotations) {
        DocumentId asked = workbench.read(inquiry, DocumentType.RFQ);
        List<DocumentId> offered = quotations.stream()
                .map(file -> workbench.read(file, DocumentType.QUOTATION))
                .toList();
        ScopeBaseline scope = workbench
                .procurement()
                .reviewInquiry()
                .handle(new ReviewInquiry.Command(workbench.owner(), asked))
                .result()
                .scope();
        return new Bidding(workbench, asked, scope, offered);
    }

    EmailAddress owner() {
        return workbench.owner();
    }

    DocumentId inquiry() {
        return inquiry;
    }

    /** Levels and compares; a currency and a day that are {@code null} are the inquiry's and today. */
    public Compared compare(
            @Nullable Currency currency,
            @Nullable LocalDate awardDate,
            List<ExchangeRate> rates,
            AwardConstraints constraints) {
        procurement()
                .normalizeQuotes()
                .handle(new NormalizeQuotes.Command(
                        workbench.owner(),
                        inquiry,
                        currency,
                        awardDate,
                        null,
                        PlugPolicy.HIGHEST,
                        rates,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        quotations,
                        List.of()));
        Comparison comparison = procurement()
                .compareBids()
                .handle(new CompareBids.Command(workbench.owner(), inquiry, List.of(), List.of(), constraints))
                .result()
                .comparison();
        return new Compared(scope, comparison);
    }

    /** The award that follows a scenario; {@code null} takes the cheapest. */
    public Proposal propose(@Nullable String scenario) {
        return procurement()
                .proposeAward()
                .handle(new ProposeAward.Command(workbench.owner(), inquiry, scenario))
                .result();
    }

    /** The comparison as a workbook with live formulas. */
    public Content workbook() {
        return procurement().reviseComparison().workbook(workbench.owner(), inquiry);
    }

    Procurement procurement() {
        return workbench.procurement();
    }
}
