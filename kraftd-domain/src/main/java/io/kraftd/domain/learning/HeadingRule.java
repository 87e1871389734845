package io.kraftd.domain.learning;

import java.util.Objects;

/**
 * What stands in a column of the item table.
 *
 * @param heading the column's heading in the spelling of the vocabularies
 * @param member the member of a line item it fills, such as {@code quantity}
 */
public record HeadingRule(String heading, String member) {
    public HeadingRule {
        Objects.requireNonNull(member, "member");
        if (heading.isBlank()) {
            throw new IllegalArgumentException("a heading has words");
        }
    }
}
