package io.kraftd.domain.correction;

import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.FieldValue;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a value of each kind may be. */
final class ValueRules {
    private static final int LONGEST = 4_000;
    private static final int BEFORE_POINT = 18;
    private static final int BEHIND_POINT = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> INCOTERMS =
            Set.of("EXW", "FCA", "FAS", "FOB", "CFR", "CIF", "CPT", "CIP", "DAP", "DPU", "DDP");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private ValueRules() {}

    static Optional<String> refusal(Correctable kind, FieldValue value) {
        return switch (kind) {
            case WORDS ->
                unless(words(value).length() <= LONGEST && !words(value).isEmpty(), "must be words");
            case NUMBER -> unless(isNumber(value), "must be a number");
            case PERCENT -> unless(isNumber(value) && percent(value), "must be a number from 0 to 100");
            case DAY -> unless(value instanceof FieldValue.Day, "must be a day like 2026-01-31");
            case CURRENCY -> unless(CURRENCIES.contains(words(value)), "must be an ISO 4217 currency code");
            case INCOTERM -> unless(INCOTERMS.contains(words(value)), "must be a rule of Incoterms 2020");
            case TYPE -> unless(DocumentType.fromWord(words(value)).isPresent(), "must be a type of document");
        };
    }

    private static Optional<String> unless(boolean holds, String refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }

    private static String words(FieldValue value) {
        return value instanceof FieldValue.Text text ? text.value() : "";
    }

    private static boolean isNumber(FieldValue value) {
        return value instanceof FieldValue.Number number
                && number.value().precision() - number.value().scale() <= BEFORE_POINT
                && number.value().scale() <= BEHIND_POINT;
    }

    private static boolean percent(FieldValue value) {
        return value instanceof FieldValue.Number number
                && number.value().signum() >= 0
                && number.value().compareTo(HUNDRED) <= 0;
    }
}
