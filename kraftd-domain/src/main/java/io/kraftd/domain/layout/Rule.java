package io.kraftd.domain.layout;

import java.util.Objects;

/** A drawn straight line, horizontal or vertical within reason: a table's ruling, or the edge of a filled box. */
public record Rule(Box box) {
    public Rule {
        Objects.requireNonNull(box, "box");
    }

    /** Whether it runs across rather than down, measured in shares of the page. */
    public boolean horizontal() {
        return box.width() >= box.height();
    }
}
