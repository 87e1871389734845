package io.kraftd.adapter.publishing.internal.paper;

import java.util.List;

/**
 * What stands on the paper, from top to bottom.
 *
 * @param letterhead who sends it: name first, then address
 * @param title what it is, such as {@code Purchase order}
 * @param facts number, dates and terms
 * @param parties whom it concerns, side by side
 * @param lines the table
 * @param sums below the table
 * @param remarks after the sums
 */
public record Paper(
        List<String> letterhead,
        String title,
        String number,
        List<Fact> facts,
        List<Block> parties,
        Table lines,
        List<Sum> sums,
        List<Block> remarks) {
    /** A label and what belongs to it. */
    public record Fact(String label, Value value) {}

    /** A heading and the lines under it. */
    public record Block(String heading, List<String> lines) {
        public Block {
            lines = List.copyOf(lines);
        }
    }

    /** A sum; {@code strong} for the one that counts. */
    public record Sum(String label, Value.Figure amount, boolean strong) {}

    public Paper {
        letterhead = List.copyOf(letterhead);
        facts = List.copyOf(facts);
        parties = List.copyOf(parties);
        sums = List.copyOf(sums);
        remarks = List.copyOf(remarks);
    }
}
