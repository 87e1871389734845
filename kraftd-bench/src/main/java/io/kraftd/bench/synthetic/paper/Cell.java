package io.kraftd.bench.synthetic.paper;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param text as printed
 * @param number the number behind it, null for words
 */
public record Cell(String text, @Nullable BigDecimal number) {
    /** A cell of words. */
    public static Cell words(String text) {
        return new Cell(text, null);
    }
}
