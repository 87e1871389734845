package io.kraftd.domain.learning;

import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.layout.Box;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where one value stands.
 *
 * @param anchor the label it belongs to, in the spelling of the vocabularies; empty for {@code AT}
 * @param place for {@code AT}, its box on the first page or sheet
 */
public record AnchorRule(
        FieldPath field, Side side, String anchor, @Nullable Box place) {
    /** Where the value stands, seen from its label. */
    public enum Side {
        /** Behind the label, in the same piece of text. */
        BEHIND,
        /** In the next piece of text of the line. */
        BESIDE,
        /** Under the label. */
        BELOW,
        /** Always at the same place, with no label. */
        AT
    }

    public AnchorRule {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(side, "side");
        if ((side == Side.AT) != (place != null) || (side == Side.AT) != anchor.isEmpty()) {
            throw new IllegalArgumentException("a rule has a label, or a place");
        }
    }
}
