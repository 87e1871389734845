package io.kraftd.bench.synthetic.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything a document says, word for word, without its layout.
 *
 * @param setting kind, language and notations
 * @param title the printed title
 * @param letterhead who writes
 * @param blocks the parties to print, the issuer first if it is among them
 * @param facts number, dates and references
 * @param opening paragraphs before the table
 * @param clauses clauses of a contract, before the table
 * @param table the table
 * @param totals the totals below it
 * @param terms conditions as label and value
 * @param closing paragraphs at the end
 * @param footer lines at the foot of each page
 * @param carrySums whether page breaks carry the running sum: label at the foot, label at the head; empty if not
 * @param pageWord "Page {0} of {1}" and the like
 * @param truth what a reader has to find
 */
public record Paper(
        Setting setting,
        String title,
        Party letterhead,
        List<Block> blocks,
        List<Fact> facts,
        List<String> opening,
        List<Clause> clauses,
        PaperTable table,
        List<Total> totals,
        List<Fact> terms,
        List<String> closing,
        List<String> footer,
        List<String> carrySums,
        String pageWord,
        Truth truth) {
    /**
     * A party with the label of its role.
     *
     * @param label such as "Bill to"
     * @param party name and address
     * @param issuer whether it writes the document
     */
    public record Block(String label, Party party, boolean issuer) {}

    /** Copies the lists. */
    public Paper {
        blocks = List.copyOf(blocks);
        facts = List.copyOf(facts);
        opening = List.copyOf(opening);
        clauses = List.copyOf(clauses);
        totals = List.copyOf(totals);
        terms = List.copyOf(terms);
        closing = List.copyOf(closing);
        footer = List.copyOf(footer);
        carrySums = List.copyOf(carrySums);
    }

    /** The same words with another truth. */
    public Paper judgedBy(Truth other) {
        return new Paper(
                setting,
                title,
                letterhead,
                blocks,
                facts,
                opening,
                clauses,
                table,
                totals,
                terms,
                closing,
                footer,
                carrySums,
                pageWord,
                other);
    }

    /** The blocks without the issuer's. */
    public List<Block> recipients() {
        return blocks.stream().filter(block -> !block.issuer()).toList();
    }

    /** Every printed text, to see which letters a font needs. */
    public String allText() {
        List<String> all = new ArrayList<>(List.of(title, pageWord));
        all.addAll(letterhead.lines());
        all.add(letterhead.contact());
        blocks.forEach(block ->
                all.add(block.label() + block.party().lines() + block.party().taxId()));
        facts.forEach(fact -> all.add(fact.label() + fact.value()));
        terms.forEach(fact -> all.add(fact.label() + fact.value()));
        all.addAll(opening);
        all.addAll(closing);
        all.addAll(footer);
        all.addAll(carrySums);
        clauses.forEach(clause -> all.add(clause.heading() + clause.text()));
        table.columns().forEach(column -> all.add(column.heading()));
        table.rows().forEach(row -> row.cells().values().forEach(cell -> all.add(cell.text())));
        table.rows().forEach(row -> all.addAll(row.details()));
        totals.forEach(total -> all.add(total.label() + total.printed()));
        return String.join("\n", all);
    }
}
