package io.kraftd.http.workflow;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.usecases.procurement.EstimateCosts;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an estimation is asked with; percentages are 0 to 1000, and 0 when not said. */
record EstimationForm(
        @Nullable String documentId,
        @Nullable Currency currency,
        @Nullable BigDecimal markUpPercent,
        @Nullable BigDecimal contingencyPercent,
        @Nullable List<Rate> rates) {
    static final EstimationForm EMPTY = new EstimationForm(null, null, null, null, null);
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1000);

    /** A unit price for a line; without currency it is in the sheet's. */
    record Rate(
            String rfqLine,
            BigDecimal unitPrice,
            @Nullable Currency currency,
            @Nullable String source) {
        void check(String at, Checks checks) {
            checks.text(at + ".rfq_line", rfqLine, Bounds.LINE_ID);
            checks.amount(at + ".unit_price", unitPrice);
            checks.currency(at + ".currency", currency);
            checks.text(at + ".source", source, Bounds.NAME);
        }
    }

    EstimateCosts.Command command(EmailAddress owner, DocumentId inquiry) {
        Checks checks = new Checks();
        checks.currency("currency", currency);
        checks.between("mark_up_percent", markUpPercent, BigDecimal.ZERO, MOST_PERCENT);
        checks.between("contingency_percent", contingencyPercent, BigDecimal.ZERO, MOST_PERCENT);
        List<Rate> checked = checks.each("rates", rates, Bounds.LINES, Rate::check);
        checks.done();
        return new EstimateCosts.Command(
                owner,
                inquiry,
                currency,
                markUpPercent == null ? BigDecimal.ZERO : markUpPercent,
                contingencyPercent == null ? BigDecimal.ZERO : contingencyPercent,
                checked.stream()
                        .map(rate -> new EstimateCosts.Rate(
                                rate.rfqLine(), rate.unitPrice(), rate.currency(), rate.source()))
                        .toList());
    }
}
