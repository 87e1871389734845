package io.kraftd.domain.intelligence.correct;

import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.extracted.ReadingMethod;
import io.kraftd.domain.shared.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person puts in place of a field.
 *
 * @param field {@code null} when nothing belongs there
 */
record UserField(@Nullable Field field) {
    private static final Confidence SURE = new Confidence(1);

    /** The field of this value; empty when it says what is there already. */
    static Optional<UserField> unlessSame(
            @Nullable Field before, Optional<FieldValue> value, int number, EmailAddress by, Instant at) {
        if (value.isEmpty()) {
            return before == null ? Optional.empty() : Optional.of(new UserField(null));
        }
        boolean confirmed = before != null && same(before.value(), value.get());
        return confirmed ? Optional.empty() : Optional.of(new UserField(said(before, value.get(), number, by, at)));
    }

    private static Field said(@Nullable Field before, FieldValue value, int number, EmailAddress by, Instant at) {
        List<Field.Alternative> read =
                before == null ? List.of() : List.of(new Field.Alternative(before.value(), before.confidence()));
        return new Field(
                value,
                null,
                before == null ? null : before.label(),
                SURE,
                ReadingMethod.HUMAN,
                new Provenance.ByUser(number, by, at, before == null ? null : onPaper(before.provenance())),
                read,
                List.of(),
                List.of());
    }

    private static @Nullable Provenance onPaper(Provenance before) {
        return before instanceof Provenance.ByUser again ? again.read() : before;
    }

    private static boolean same(FieldValue one, FieldValue other) {
        if (one instanceof FieldValue.Number left && other instanceof FieldValue.Number right) {
            return left.value().compareTo(right.value()) == 0;
        }
        return one.equals(other);
    }
}
