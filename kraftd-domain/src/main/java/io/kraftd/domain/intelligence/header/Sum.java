package io.kraftd.domain.intelligence.header;

import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.intelligence.words.SumKind;
import java.math.BigDecimal;

/**
 * An amount with the label of a sum.
 *
 * @param line index of its line in the paper
 * @param exact whether the label is known word for word
 * @param field the amount with its place
 * @param labelled where the label stands
 * @param part whether it is one of several amounts below the label, such as one for each tax rate
 */
record Sum(SumKind kind, BigDecimal amount, int line, boolean exact, Field field, Provenance labelled, boolean part) {
    Sum asPart() {
        return new Sum(kind, amount, line, exact, field, labelled, true);
    }
}
