package io.kraftd.domain.layout;

import java.util.Objects;

/**
 * One cell of a table in running text.
 *
 * @param text its paragraphs, joined by {@code \n}
 * @param columnSpan how many grid columns it covers, at least 1
 */
public record FlowCell(int row, int column, int columnSpan, String text, boolean bold) {
    public FlowCell {
        Objects.requireNonNull(text, "text");
        if (row < 0 || column < 0 || columnSpan < 1) {
            throw new IllegalArgumentException("cells count from 0 and cover at least one column");
        }
    }
}
