package io.kraftd.http.workflow;

import io.kraftd.domain.procurement.levelling.CostPlug;
import io.kraftd.domain.procurement.levelling.LinePlug;
import io.kraftd.domain.procurement.levelling.PackFactor;
import io.kraftd.domain.procurement.matching.MatchDecision;
import io.kraftd.domain.procurement.quote.CostComponent;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.shared.ExchangeRate;
import io.kraftd.domain.shared.Money;
import io.kraftd.usecases.procurement.Levelling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** What a buyer gives beside the quotations. */
final class LevellingForms {
    private LevellingForms() {}

    /** 1 {@code base} is {@code rate} {@code quote}; of the award date when it has no day of its own. */
    record Rate(
            Currency base,
            Currency quote,
            BigDecimal rate,
            @Nullable LocalDate date,
            @Nullable String source) {
        void check(String at, Checks checks) {
            checks.currency(at + ".base", base);
            checks.currency(at + ".quote", quote);
            checks.positive(at + ".rate", rate);
            checks.day(at + ".date", date);
            checks.text(at + ".source", source, Bounds.NAME);
            if (base.equals(quote)) {
                checks.refuse(at + ".quote", "must be another currency than base");
            }
        }

        ExchangeRate given(LocalDate usual) {
            return new ExchangeRate(
                    base, quote, rate, date == null ? usual : date, source == null ? "given with the request" : source);
        }
    }

    /** 1 {@code from_unit} of the quotation is {@code factor} {@code to_unit} of the inquiry; for all suppliers unless said. */
    record Pack(String rfqLine, @Nullable String supplier, String fromUnit, String toUnit, BigDecimal factor) {
        void check(String at, Checks checks) {
            checks.text(at + ".rfq_line", rfqLine, Bounds.LINE_ID);
            checks.supplier(at + ".supplier", supplier);
            checks.text(at + ".from_unit", fromUnit, Bounds.LINE_ID);
            checks.text(at + ".to_unit", toUnit, Bounds.LINE_ID);
            checks.positive(at + ".factor", factor);
        }

        PackFactor given() {
            SupplierId whose = supplier == null ? null : SupplierId.of(supplier);
            return new PackFactor(rfqLine, whose, fromUnit, toUnit, factor);
        }
    }

    /** The buyer's own figure; {@code freight} unless another kind is said. */
    record Freight(
            String supplier,
            BigDecimal amount,
            Currency currency,
            @Nullable CostComponent kind) {
        void check(String at, Checks checks) {
            checks.supplier(at + ".supplier", supplier);
            checks.amount(at + ".amount", amount);
            checks.currency(at + ".currency", currency);
        }

        CostPlug given() {
            CostComponent component = kind == null ? CostComponent.FREIGHT : kind;
            return new CostPlug(SupplierId.of(supplier), component, new Money(amount, currency));
        }
    }

    /** The buyer's own amount for a line that a supplier left out, in the case's currency. */
    record Plug(String supplier, String rfqLine, BigDecimal amount) {
        void check(String at, Checks checks) {
            checks.supplier(at + ".supplier", supplier);
            checks.text(at + ".rfq_line", rfqLine, Bounds.LINE_ID);
            checks.amount(at + ".amount", amount);
        }

        LinePlug given() {
            return new LinePlug(SupplierId.of(supplier), rfqLine, amount);
        }
    }

    /** A pair of lines that belongs together, or never does when {@code pinned} is false. */
    record Match(
            String supplier,
            String quoteLine,
            String rfqLine,
            @Nullable Boolean pinned) {
        void check(String at, Checks checks) {
            checks.supplier(at + ".supplier", supplier);
            checks.text(at + ".quote_line", quoteLine, Bounds.LINE_ID);
            checks.text(at + ".rfq_line", rfqLine, Bounds.LINE_ID);
        }

        Levelling.Decision given() {
            MatchDecision match = new MatchDecision(quoteLine, rfqLine, pinned == null || pinned);
            return new Levelling.Decision(SupplierId.of(supplier), match);
        }
    }
}
