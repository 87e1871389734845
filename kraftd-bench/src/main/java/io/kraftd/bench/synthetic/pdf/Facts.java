package io.kraftd.bench.synthetic.pdf;

import io.kraftd.bench.synthetic.paper.Fact;
import io.kraftd.bench.synthetic.pdf.Canvas.Align;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How labels and values at the head are printed. */
enum Facts {
    /** Label and value side by side, the values in one line with each other. */
    LIST {
        @Override
        void draw(Canvas c, List<Fact> facts, Area area) throws IOException {
            float labels = labelWidth(c, facts, area);
            for (Fact fact : facts) {
                pair(c, fact, area.x(), labels, area.width());
            }
        }
    },
    /** Labels at the start, values at the end of the area. */
    SPREAD_LIST {
        @Override
        void draw(Canvas c, List<Fact> facts, Area area) throws IOException {
            for (Fact fact : facts) {
                float value = c.type().width(fact.value(), c.fontSize(), true);
                float label = c.type().width(fact.label(), c.fontSize(), false);
                c.text(area.x(), fact.label(), c.fontSize(), false, Align.START);
                if (label + value + 8 > area.width()) {
                    c.skip(c.fontSize() * 1.3f);
                }
                c.text(area.end(), fact.value(), c.fontSize(), true, Align.END);
                c.skip(c.fontSize() * 1.5f);
            }
        }
    },
    /** Ruled cells, a label in each upper cell and its value in the cell below. */
    GRID {
        @Override
        void draw(Canvas c, List<Fact> facts, Area area) throws IOException {
            float row = c.fontSize() * 1.7f;
            for (List<Fact> line : chunks(facts, 4)) {
                float width = area.width() / line.size();
                float top = c.y();
                c.fill(area.x(), top, area.width(), row, new Color(232, 232, 232));
                for (int i = 0; i < line.size(); i++) {
                    Area cell = new Area(area.x() + i * width, width);
                    c.box(cell.x(), top, width, row, 0.5f);
                    c.box(cell.x(), top + row, width, row, 0.5f);
                    inCell(c, line.get(i).label(), cell, top + 4, false);
                    inCell(c, line.get(i).value(), cell, top + row + 4, false);
                }
                c.moveTo(top + 2 * row + 4);
            }
        }
    },
    /** Small grey labels over heavy values, no rules. */
    OVER {
        @Override
        void draw(Canvas c, List<Fact> facts, Area area) throws IOException {
            for (List<Fact> line : chunks(facts, 4)) {
                float width = area.width() / 4;
                float top = c.y();
                for (int i = 0; i < line.size(); i++) {
                    float x = area.x() + i * width;
                    float small = small(c, line.get(i).label(), width - 6, c.fontSize() - 2);
                    c.textAt(x, top + 7, line.get(i).label(), small, false, Align.START, Color.GRAY);
                    float size = small(c, line.get(i).value(), width - 6, c.fontSize());
                    c.textAt(x, top + 19, line.get(i).value(), size, true, Align.START, Color.BLACK);
                }
                c.moveTo(top + 28);
            }
        }
    },
    /** A ruled table of two columns. */
    TABLE {
        @Override
        void draw(Canvas c, List<Fact> facts, Area area) throws IOException {
            float row = c.fontSize() * 1.75f;
            Area labels = area.part(0, 0.45f);
            Area values = area.part(0.45f, 1);
            for (Fact fact : facts) {
                c.box(labels.x(), c.y(), labels.width(), row, 0.5f);
                c.box(values.x(), c.y(), values.width(), row, 0.5f);
                inCell(c, fact.label(), labels, c.y() + 4, true);
                inCell(c, fact.value(), values, c.y() + 4, false);
                c.skip(row);
            }
        }
    },
    /** Two columns of "label: value". */
    PAIRS {
        @Override
        void draw(Canvas c, List<Fact> facts, Area area) throws IOException {
            for (List<Fact> line : chunks(facts, 2)) {
                float top = c.y();
                float bottom = top;
                for (int i = 0; i < line.size(); i++) {
                    Area half = area.part(i * 0.5f, i * 0.5f + 0.48f);
                    c.moveTo(top);
                    pair(c, line.get(i), half.x(), half.width() * 0.48f, half.width());
                    bottom = Math.max(bottom, c.y());
                }
                c.moveTo(bottom);
            }
        }
    },
    /** One running line of "label: value" with bars between. */
    RUNNING {
        @Override
        void draw(Canvas c, List<Fact> facts, Area area) throws IOException {
            List<String> parts = new ArrayList<>();
            facts.forEach(fact -> parts.add(fact.label() + ": " + fact.value()));
            float x = area.x();
            for (String part : parts) {
                float width = c.type().width(part, c.fontSize(), false);
                if (x > area.x() && x + width > area.end()) {
                    x = area.x();
                    c.skip(c.fontSize() * 1.5f);
                }
                if (x > area.x()) {
                    c.rule(x - 9, c.y() - 1, x - 9, c.y() + c.fontSize(), 0.6f, Color.GRAY);
                }
                c.text(x, part, c.fontSize(), false, Align.START);
                x += width + 18;
            }
            c.skip(c.fontSize() * 1.6f);
        }
    };

    abstract void draw(Canvas c, List<Fact> facts, Area area) throws IOException;

    private static float labelWidth(Canvas c, List<Fact> facts, Area area) {
        float widest = 0;
        for (Fact fact : facts) {
            widest = Math.max(widest, c.type().width(fact.label() + ":", c.fontSize(), false));
        }
        return Math.min(widest + 10, area.width() * 0.55f);
    }

    private static void pair(Canvas c, Fact fact, float x, float labels, float width) throws IOException {
        float size = small(c, fact.label() + ":", labels - 3, c.fontSize());
        c.text(x, fact.label() + ":", size, false, Align.START);
        c.paragraph(x + labels, width - labels, fact.value(), c.fontSize(), false);
        c.skip(2);
    }

    private static void inCell(Canvas c, String text, Area cell, float top, boolean heavy) throws IOException {
        float size = small(c, text, cell.width() - 6, c.fontSize() - 0.5f);
        c.textAt(cell.x() + 3, top + size * 0.8f, text, size, heavy, Align.START, Color.BLACK);
    }

    private static float small(Canvas c, String text, float width, float points) {
        float natural = c.type().width(text, points, true);
        return natural <= width ? points : Math.max(4.5f, points * width / natural);
    }

    private static List<List<Fact>> chunks(List<Fact> facts, int size) {
        List<List<Fact>> chunks = new ArrayList<>();
        for (int i = 0; i < facts.size(); i += size) {
            chunks.add(facts.subList(i, Math.min(i + size, facts.size())));
        }
        return chunks;
    }
}
