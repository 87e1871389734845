package io.kraftd.bench.synthetic.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A label and what stands beside or under it.
 *
 * @param label the printed label, without a colon
 * @param value the printed value
 * @param date the date it is, null if it is none
 */
public record Fact(String label, String value, @Nullable LocalDate date) {
    /** A fact that is no date. */
    public Fact(String label, String value) {
        this(label, value, null);
    }
}
