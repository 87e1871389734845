package io.kraftd.domain.extracted;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One extracted value with everything that speaks for and against it.
 *
 * @param raw the text as printed; {@code null} when nothing was printed (an inferred value)
 * @param label the printed label that named it; {@code null} when it had none
 * @param alternatives other readings that were considered, best first
 * @param checksPassed names of the checks that agree, such as {@code quantity_times_price}
 * @param checksFailed names of the checks that disagree
 */
public record Field(
        FieldValue value,
        @Nullable String raw,
        @Nullable String label,
        Confidence confidence,
        ReadingMethod method,
        Provenance provenance,
        List<Alternative> alternatives,
        List<String> checksPassed,
        List<String> checksFailed) {
    /** Another reading of the same place or another place for the same value. */
    public record Alternative(FieldValue value, Confidence confidence) {}

    public Field {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(provenance, "provenance");
        alternatives = List.copyOf(alternatives);
        checksPassed = List.copyOf(checksPassed);
        checksFailed = List.copyOf(checksFailed);
    }

    /** The same, known in this way. */
    public Field by(ReadingMethod other) {
        return new Field(value, raw, label, confidence, other, provenance, alternatives, checksPassed, checksFailed);
    }

    /** The same, with these checks passed and failed. */
    public Field checked(List<String> passed, List<String> failed) {
        return new Field(value, raw, label, confidence, method, provenance, alternatives, passed, failed);
    }

    /** A value without alternatives and before any check. */
    public static Field of(
            FieldValue value,
            @Nullable String raw,
            @Nullable String label,
            Confidence confidence,
            ReadingMethod method,
            Provenance provenance) {
        return new Field(value, raw, label, confidence, method, provenance, List.of(), List.of(), List.of());
    }
}
