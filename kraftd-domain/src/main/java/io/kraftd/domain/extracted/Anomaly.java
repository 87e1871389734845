package io.kraftd.domain.extracted;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in the document that does not agree with itself.
 *
 * @param code stable and machine readable, such as {@code line_sum_differs}
 * @param message one sentence with the figures
 * @param moneyAtStake the difference in the document's currency; {@code null} when it is not about money
 * @param fields the values it is about
 */
public record Anomaly(
        String code,
        Severity severity,
        String message,
        @Nullable BigDecimal moneyAtStake,
        List<FieldPath> fields) {
    /** How bad it is. */
    public enum Severity {
        INFO,
        WARNING,
        ERROR
    }

    public Anomaly {
        fields = List.copyOf(fields);
    }
}
