package io.kraftd.adapter.publishing.internal.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A paper as Markdown with tables (GitHub Flavored Markdown). What it says is text: no sign of it makes a link, tag or cell. */
public final class PaperMarkdown {
    private final StringBuilder out = new StringBuilder();

    private PaperMarkdown() {}

    /** The file, in UTF-8. */
    public static byte[] of(Paper paper) {
        PaperMarkdown markdown = new PaperMarkdown();
        markdown.heading(1, (paper.title() + " " + paper.number()).strip());
        markdown.list(paper.facts().stream()
                .map(fact -> fact.label() + ": " + fact.value().shown()));
        paper.parties().forEach(markdown::block);
        markdown.table(paper.lines());
        markdown.list(paper.sums().stream()
                .map(sum -> sum.label() + ": " + sum.amount().shown()));
        paper.remarks().forEach(markdown::block);
        return markdown.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void block(Paper.Block block) {
        heading(2, block.heading());
        list(block.lines().stream());
    }

    private void heading(int level, String text) {
        out.append(out.isEmpty() ? "" : "\n")
                .append("#".repeat(level))
                .append(' ')
                .append(plain(text))
                .append('\n');
    }

    private void list(Stream<String> entries) {
        String lines = entries.map(entry -> "- " + plain(entry) + "\n").collect(Collectors.joining());
        out.append(lines.isEmpty() ? "" : "\n").append(lines);
    }

    private void table(Table table) {
        if (table.rows().isEmpty()) {
            return;
        }
        heading(2, "Lines");
        out.append('\n');
        row(table.columns().stream().map(Table.Column::title).toList());
        out.append(table.columns().stream()
                .map(column -> column.figures() ? "| ---: " : "| --- ")
                .collect(Collectors.joining("", "", "|\n")));
        for (List<? extends Value> cells : table.rows()) {
            row(cells.stream()
                    .map(cell -> cell == null ? "" : cell.shown())
                    .map(text -> Objects.requireNonNullElse(text, ""))
                    .toList());
        }
    }

    private void row(List<String> cells) {
        cells.forEach(cell -> out.append("| ").append(plain(cell)).append(' '));
        out.append("|\n");
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip().replaceAll("[\\\\`*_{}\\[\\]<>#|~&!]", "\\\\$0");
    }
}
