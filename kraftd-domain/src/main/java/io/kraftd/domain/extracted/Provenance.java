package io.kraftd.domain.extracted;

import io.kraftd.domain.layout.Box;
import io.kraftd.domain.shared.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a value stands, so that a person can look. */
public sealed interface Provenance {
    /** On a page (counted from 1), inside a box in shares of the page as a viewer shows it. */
    record OnPage(int page, Box box) implements Provenance {}

    /** In a cell of a workbook, such as {@code C12} of sheet {@code Offer}. */
    record InCell(String sheet, String cell) implements Provenance {}

    /** In a table of a text document; table, row and column count from 0. */
    record InTable(int table, int row, int column) implements Provenance {}

    /** In a paragraph of a text document, counted from 0 outside tables. */
    record InParagraph(int paragraph) implements Provenance {}

    /** In structured data, at this path. */
    record InData(String path) implements Provenance {}

    /** Nowhere on the paper: computed by a named rule from these other values. */
    record Computed(String rule, List<FieldPath> inputs) implements Provenance {
        public Computed {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * Said by a person.
     *
     * @param correction its number among the document's corrections
     * @param read where the value stands that was read before; {@code null} when none was
     */
    record ByUser(
            int correction,
            EmailAddress by,
            Instant at,
            @Nullable Provenance read) implements Provenance {
        public ByUser {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(at, "at");
        }
    }
}
