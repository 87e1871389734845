package io.kraftd.adapter.publishing.internal.paper;

import io.kraftd.adapter.publishing.internal.text.Shown;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that stands in a place of a paper. */
public sealed interface Value {
    /** As people read it. */
    String shown();

    /** Words. */
    record Text(String text) implements Value {
        @Override
        public String shown() {
            return text;
        }
    }

    /** A decimal, shown with at least this many decimals. */
    record Figure(BigDecimal number, int leastDecimals) implements Value {
        @Override
        public String shown() {
            return Shown.figure(number, leastDecimals);
        }
    }

    /** A day. */
    record Day(LocalDate date) implements Value {
        @Override
        public String shown() {
            return date.toString();
        }
    }

    /** Words, or nothing. */
    static @Nullable Value of(@Nullable String text) {
        return text == null || text.isBlank() ? null : new Text(text.strip());
    }

    /** A decimal, or nothing. */
    static @Nullable Value of(@Nullable BigDecimal number, int leastDecimals) {
        return number == null ? null : new Figure(number, leastDecimals);
    }

    /** A day, or nothing. */
    static @Nullable Value of(@Nullable LocalDate date) {
        return date == null ? null : new Day(date);
    }
}
