package io.kraftd.domain.procurement.pairs;

import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.shared.UnitCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a quotation before it has its number.
 *
 * @param answers ids of the lines of the inquiry it prices
 * @param basis how many units the price is for
 */
record Offer(
        Role role,
        List<String> answers,
        @Nullable String itemCode,
        String description,
        BigDecimal quantity,
        String unit,
        @Nullable UnitCode unitCode,
        BigDecimal unitPrice,
        BigDecimal basis) {

    enum Role {
        /** Prices what was asked for. */
        MAIN,
        /** Offers another make or size beside a main line. */
        ALTERNATE,
        /** Nobody asked for it. */
        EXTRA
    }

    BigDecimal amount() {
        return quantity.multiply(unitPrice).divide(basis, 2, RoundingMode.HALF_UP);
    }

    QuotationLine numbered(String id) {
        return new QuotationLine(
                id,
                null,
                itemCode,
                description,
                quantity,
                unit,
                unitCode,
                unitPrice,
                basis,
                amount(),
                null,
                null,
                List.of(),
                role == Role.ALTERNATE,
                null);
    }

    Offer described(String text) {
        return new Offer(role, answers, itemCode, text, quantity, unit, unitCode, unitPrice, basis);
    }

    Offer as(Role other, @Nullable String code) {
        return new Offer(other, answers, code, description, quantity, unit, unitCode, unitPrice, basis);
    }
}
