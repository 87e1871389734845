package io.kraftd.bench.synthetic.office;

import io.kraftd.bench.synthetic.notation.MoneyStyle;
import io.kraftd.bench.synthetic.notation.NumberStyle;
import io.kraftd.bench.synthetic.paper.Cell;
import io.kraftd.bench.synthetic.paper.Column;
import io.kraftd.bench.synthetic.paper.ColumnRole;
import io.kraftd.bench.synthetic.paper.Fact;
import io.kraftd.bench.synthetic.paper.Paper;
import io.kraftd.bench.synthetic.paper.Row;
import io.kraftd.bench.synthetic.paper.Total;
import io.kraftd.bench.synthetic.paper.Truth;
import io.kraftd.bench.synthetic.words.Dice;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes a document as delimited text. */
public final class CsvWriter {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final CsvFamily family;
    private final Paper paper;
    private final Dice dice;
    private final String delimiter;
    private final boolean plainNumbers;
    private final StringBuilder text = new StringBuilder();

    /** A writer for one document. */
    public CsvWriter(CsvFamily family, Paper paper, Dice dice) {
        this.family = family;
        this.paper = paper;
        this.dice = dice;
        boolean decimalComma = comma(paper.setting().money().numbers());
        this.delimiter = dice.chance(0.75) ? decimalComma ? ";" : "," : dice.pick(List.of(";", "\t", "|"));
        this.plainNumbers = dice.chance(0.7);
    }

    /** The bytes of the file, in UTF-8 with or without its mark, or in Windows-1252 where that has all letters. */
    public byte[] write() {
        switch (family) {
            case PREAMBLE -> preamble();
            case COMPACT -> compact();
            case FLAT -> flat();
        }
        boolean windows = dice.chance(0.25) && WINDOWS.newEncoder().canEncode(text);
        String mark = !windows && dice.chance(0.3) ? "\uFEFF" : "";
        return (mark + text).getBytes(windows ? WINDOWS : StandardCharsets.UTF_8);
    }

    /** The truth as far as the file shows it: an export of rows has no totals, and the currency only in headings or facts. */
    public Truth truth() {
        Truth truth = paper.truth();
        if (family != CsvFamily.FLAT) {
            return truth;
        }
        MoneyStyle.Place place = paper.setting().money().place();
        boolean shown = place == MoneyStyle.Place.HEADINGS || place == MoneyStyle.Place.FACT;
        Truth rows = truth.without(List.of("subtotal", "tax_total", "grand_total", "amount_due"));
        return shown ? rows : rows.without(List.of("currency"));
    }

    private void preamble() {
        line(List.of(paper.title()));
        for (Fact fact : headFacts()) {
            line(List.of(fact.label(), fact.value()));
        }
        line(List.of());
        table(List.of(), List.of());
        line(List.of());
        for (Total total : paper.totals()) {
            line(columns(total));
        }
    }

    private void compact() {
        line(List.of(paper.title()));
        for (Fact fact : headFacts()) {
            line(List.of(fact.label() + ": " + fact.value()));
        }
        table(List.of(), List.of());
        for (Total total : paper.totals()) {
            line(List.of(label(total), amount(total)));
        }
    }

    private void flat() {
        List<Fact> facts = headFacts();
        facts.add(0, new Fact(paper.setting().words().pick(dice, "fact.type"), paper.title()));
        table(
                facts.stream().map(Fact::label).toList(),
                facts.stream().map(Fact::value).toList());
    }

    private void table(List<String> headBefore, List<String> before) {
        List<String> head = new ArrayList<>(headBefore);
        paper.table().columns().forEach(column -> head.add(column.heading()));
        line(head);
        for (Row row : paper.table().rows()) {
            boolean item = row.type() == Row.Type.ITEM;
            if (family != CsvFamily.FLAT || item) {
                List<String> fields = new ArrayList<>(before);
                paper.table().columns().forEach(column -> fields.add(field(row, column.role())));
                line(fields);
            }
        }
    }

    private List<Fact> headFacts() {
        List<Fact> facts = new ArrayList<>(paper.facts());
        paper.blocks()
                .forEach(
                        block -> facts.add(new Fact(block.label(), block.party().name())));
        return facts;
    }

    private List<String> columns(Total total) {
        List<String> fields = new ArrayList<>();
        for (Column column : paper.table().columns()) {
            boolean description = column.role() == ColumnRole.DESCRIPTION;
            fields.add(description ? label(total) : column.role() == ColumnRole.AMOUNT ? amount(total) : "");
        }
        return fields;
    }

    private String label(Total total) {
        boolean signed = total.strong()
                && !total.printed().equals(paper.setting().money().bare(total.amount()));
        return signed ? total.label() + " " + paper.setting().money().sign() : total.label();
    }

    private String amount(Total total) {
        return number(total.amount(), paper.setting().money().bare(total.amount()), true);
    }

    private String field(Row row, ColumnRole role) {
        Cell cell = row.cell(role);
        BigDecimal number = cell.number();
        if (number != null) {
            return number(number, cell.text(), role.money());
        }
        boolean details = role == ColumnRole.DESCRIPTION && !row.details().isEmpty();
        return details ? cell.text() + " " + String.join(" ", row.details()) : cell.text();
    }

    private String number(BigDecimal number, String printed, boolean money) {
        if (!plainNumbers) {
            return printed;
        }
        NumberStyle plain =
                comma(paper.setting().money().numbers()) ? NumberStyle.COMMA_PLAIN : NumberStyle.POINT_PLAIN;
        return plain.write(number, money ? paper.setting().money().decimals() : 0);
    }

    private void line(List<String> fields) {
        text.append(String.join(delimiter, fields.stream().map(this::quoted).toList()))
                .append("\r\n");
    }

    private String quoted(String field) {
        boolean needed = field.contains(delimiter) || field.contains("\"") || field.contains("\n");
        return needed ? "\"" + field.replace("\"", "\"\"") + "\"" : field;
    }

    private static boolean comma(NumberStyle style) {
        return style == NumberStyle.COMMA_PLAIN || style == NumberStyle.COMMA_POINT || style == NumberStyle.COMMA_SPACE;
    }
}
