package io.kraftd.adapter.azureai;

import com.azure.ai.formrecognizer.documentanalysis.models.CurrencyValue;
import com.azure.ai.formrecognizer.documentanalysis.models.DocumentField;
import io.kraftd.domain.intelligence.value.DecimalMark;
import io.kraftd.domain.intelligence.value.Found;
import io.kraftd.domain.intelligence.value.Numbers;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Exact figures. The SDK keeps numbers in 32 bits, which is too few for an invoice's total, so the printed figure is taken
 * wherever it is the one the service read.
 */
final class Decimals {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.0000002");

    private Decimals() {}

    /** The decimal that a 32-bit figure was written as: 0.422 and not 0.42199999094009399. */
    static BigDecimal of(float figure) {
        return new BigDecimal(Float.toString(figure));
    }

    /** The figure of a field, from its text alone where the service gave none and the text allows one reading only. */
    static Optional<BigDecimal> of(DocumentField field) {
        String printed =
                field.getContent() == null && field.getValue() instanceof String text ? text : field.getContent();
        return said(field.getValue())
                .map(said -> printed(printed)
                        .filter(figure -> same(figure, said))
                        .findFirst()
                        .orElse(said))
                .or(() -> printed == null
                        ? Optional.empty()
                        : new Numbers(DecimalMark.UNKNOWN)
                                .only(printed)
                                .filter(Found::certain)
                                .map(Found::value));
    }

    private static Optional<BigDecimal> said(@Nullable Object value) {
        if (value instanceof CurrencyValue money) {
            return Optional.of(BigDecimal.valueOf(money.getAmount()));
        }
        if (value instanceof Double number) {
            return Optional.of(of(number.floatValue()));
        }
        return value instanceof Long whole ? Optional.of(BigDecimal.valueOf(whole)) : Optional.empty();
    }

    private static Stream<BigDecimal> printed(@Nullable String text) {
        return text == null
                ? Stream.empty()
                : Stream.of(DecimalMark.DOT, DecimalMark.COMMA)
                        .flatMap(mark -> new Numbers(mark).only(text).stream())
                        .map(Found::value);
    }

    private static boolean same(BigDecimal printed, BigDecimal said) {
        return printed.subtract(said).abs().compareTo(said.abs().multiply(TOLERANCE)) <= 0;
    }
}
