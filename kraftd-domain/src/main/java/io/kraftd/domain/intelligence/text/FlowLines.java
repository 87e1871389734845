package io.kraftd.domain.intelligence.text;

import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.layout.FlowBlock;
import io.kraftd.domain.layout.FlowCell;
import io.kraftd.domain.layout.FlowParagraph;
import io.kraftd.domain.layout.FlowTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** A text document as lines: paragraphs split at tabs and breaks, table rows with as many lines as their tallest cell. */
final class FlowLines {
    private static final int FULL_WIDTH = 10;

    private final List<Line> lines = new ArrayList<>();
    private int row;

    private FlowLines() {}

    static List<Line> of(List<FlowBlock> flow) {
        FlowLines lines = new FlowLines();
        flow.stream().filter(block -> zone(block) == 0).forEach(lines::add);
        flow.stream().filter(block -> zone(block) == 1).forEach(lines::add);
        flow.stream().filter(block -> zone(block) == 2).forEach(lines::add);
        return lines.lines;
    }

    private static int zone(FlowBlock block) {
        if (!(block instanceof FlowParagraph paragraph)) {
            return 1;
        }
        return paragraph.zone() == FlowParagraph.Zone.HEADER
                ? 0
                : paragraph.zone() == FlowParagraph.Zone.FOOTER ? 2 : 1;
    }

    private void add(FlowBlock block) {
        if (block instanceof FlowParagraph paragraph) {
            add(paragraph);
        } else if (block instanceof FlowTable table) {
            add(table);
        }
        row++;
    }

    private void add(FlowParagraph paragraph) {
        Provenance where = new Provenance.InParagraph(paragraph.index());
        for (String text : paragraph.text().split("\n", -1)) {
            List<Segment> segments = new ArrayList<>();
            String[] parts = text.split("\t", -1);
            int span = Math.max(1, FULL_WIDTH / parts.length);
            for (int i = 0; i < parts.length; i++) {
                if (!parts[i].isBlank()) {
                    boolean bold = paragraph.bold() || paragraph.heading();
                    segments.add(Grid.segment(parts[i], Grid.cell(row, i * span, span), where, bold, null, null));
                }
            }
            addLine(segments);
        }
    }

    private void add(FlowTable table) {
        TreeMap<Integer, List<FlowCell>> rows = new TreeMap<>();
        table.cells()
                .forEach(cell -> rows.computeIfAbsent(cell.row(), any -> new ArrayList<>())
                        .add(cell));
        rows.values().forEach(cells -> addRow(table.index(), cells));
    }

    private void addRow(int table, List<FlowCell> cells) {
        int depth = cells.stream()
                .mapToInt(cell -> cell.text().split("\n", -1).length)
                .max()
                .orElse(1);
        cells.sort(Comparator.comparingInt(FlowCell::column));
        for (int part = 0; part < depth; part++) {
            List<Segment> segments = new ArrayList<>();
            for (FlowCell cell : cells) {
                String[] texts = cell.text().split("\n", -1);
                if (part < texts.length && !texts[part].isBlank()) {
                    segments.add(segment(table, cell, texts[part]));
                }
            }
            addLine(segments);
        }
    }

    private Segment segment(int table, FlowCell cell, String text) {
        Provenance where = new Provenance.InTable(table, cell.row(), cell.column());
        return Grid.segment(text, Grid.cell(row, cell.column(), cell.columnSpan()), where, cell.bold(), null, null);
    }

    private void addLine(List<Segment> segments) {
        if (!segments.isEmpty()) {
            lines.add(Line.of(0, segments));
            row++;
        }
    }
}
