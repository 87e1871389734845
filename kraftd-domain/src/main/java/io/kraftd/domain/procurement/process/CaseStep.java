package io.kraftd.domain.procurement.process;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The seven steps of a case. The one table of what each needs is {@link #needs()}. */
public enum CaseStep {
    INQUIRY(CaseStatus.REVIEW_PENDING),
    ESTIMATION(CaseStatus.ESTIMATION_IN_PROGRESS),
    NORMALIZE_QUOTES(CaseStatus.QUOTES_NORMALIZED),
    COMPARISON(CaseStatus.COMPARISON_DONE),
    PROPOSAL(CaseStatus.PROPOSAL_GENERATED),
    PO(CaseStatus.PO_GENERATED),
    PROFORMA_INVOICE(CaseStatus.PO_GENERATED);

    private static final Map<CaseStep, List<CaseStep>> NEEDS = Map.of(
            INQUIRY, List.of(),
            ESTIMATION, List.of(INQUIRY),
            NORMALIZE_QUOTES, List.of(INQUIRY),
            COMPARISON, List.of(NORMALIZE_QUOTES),
            PROPOSAL, List.of(COMPARISON),
            PO, List.of(PROPOSAL),
            PROFORMA_INVOICE, List.of(PO));

    private final CaseStatus after;

    CaseStep(CaseStatus after) {
        this.after = after;
    }

    /** The steps whose current results this one works on; a stale result does not count. */
    public List<CaseStep> needs() {
        return NEEDS.getOrDefault(this, List.of());
    }

    /** Where the case stands once the step is done. */
    public CaseStatus statusAfter() {
        return after;
    }

    /** Steps whose results no longer hold once this one is done anew. */
    public Set<CaseStep> makesStale() {
        Set<CaseStep> later = EnumSet.noneOf(CaseStep.class);
        for (CaseStep step : values()) {
            if (step.uses(this)) {
                later.add(step);
            }
        }
        return later;
    }

    /** The word of the API, such as {@code normalize_quotes}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #word()}; empty for anything else. */
    public static Optional<CaseStep> fromWord(String word) {
        return Arrays.stream(values()).filter(step -> step.word().equals(word)).findFirst();
    }

    // why: levelling may use the estimation without needing it, so a new estimation outdates it too.
    private boolean uses(CaseStep earlier) {
        boolean direct = needs().contains(earlier) || (this == NORMALIZE_QUOTES && earlier == ESTIMATION);
        return direct || needs().stream().anyMatch(need -> need.uses(earlier));
    }
}
