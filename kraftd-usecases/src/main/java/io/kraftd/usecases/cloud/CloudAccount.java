package io.kraftd.usecases.cloud;

import io.kraftd.domain.operation.Operation;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What an owner's calls came to. Sums are in the currency of the price list.
 *
 * @param spent what the calls cost, those under way at their expected price
 * @param saved what they were expected to save in review
 */
public record CloudAccount(BigDecimal spent, BigDecimal saved, int pages, int calls) {
    /** Nothing was called. */
    public static final CloudAccount EMPTY = new CloudAccount(BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);

    CloudAccount plus(CloudAccount more) {
        return new CloudAccount(spent.add(more.spent), saved.add(more.saved), pages + more.pages, calls + more.calls);
    }

    CloudAccount negated() {
        return new CloudAccount(spent.negate(), saved.negate(), -pages, -calls);
    }

    static CloudAccount of(Operation operation) {
        Map<String, String> details = operation.details();
        return new CloudAccount(
                new BigDecimal(details.get("spent")),
                new BigDecimal(details.get("saved")),
                Integer.parseInt(details.get("pages")),
                Integer.parseInt(details.get("calls")));
    }

    Map<String, String> details() {
        return Map.of(
                "spent", spent.toPlainString(),
                "saved", saved.toPlainString(),
                "pages", Integer.toString(pages),
                "calls", Integer.toString(calls));
    }
}
