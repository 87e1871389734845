package io.kraftd.bench.synthetic.pdf;

import io.kraftd.bench.synthetic.paper.ColumnRole;
import io.kraftd.bench.synthetic.paper.Total;
import io.kraftd.bench.synthetic.pdf.Canvas.Align;
import java.awt.Color;
import java.io.IOException;
import java.util.List;

/** How the totals are printed. */
enum TotalsLook {
    /** At the end, the amounts under the amounts of the table. */
    END {
        @Override
        void draw(Canvas c, List<Total> totals, Area area, Columns columns) throws IOException {
            Area amounts = columns.of(ColumnRole.AMOUNT);
            float end = amounts.end() >= area.end() - 1 ? amounts.end() - 3 : area.end() - 3;
            float start = Math.max(area.x(), area.end() - Math.max(230, widest(c, totals) + 30));
            for (Total total : totals) {
                if (total.strong()) {
                    c.rule(start, c.y() - 2, area.end(), c.y() - 2, 0.8f, Color.BLACK);
                }
                row(c, total, start, end, c.fontSize());
            }
        }
    },
    /** In a box at the end, the last one larger. */
    BOX {
        @Override
        void draw(Canvas c, List<Total> totals, Area area, Columns columns) throws IOException {
            float width = Math.min(area.width(), Math.max(220, widest(c, totals) * 1.2f + 40));
            float start = area.end() - width;
            float top = c.y();
            c.skip(5);
            for (Total total : totals) {
                row(c, total, start + 6, area.end() - 6, total.strong() ? c.fontSize() + 1.5f : c.fontSize());
            }
            c.box(start, top, width, c.y() - top, 0.8f);
        }
    },
    /** As further rows of the table: label before the amounts, amount in their column. */
    ROWS {
        @Override
        void draw(Canvas c, List<Total> totals, Area area, Columns columns) throws IOException {
            Area amounts = columns.of(ColumnRole.AMOUNT);
            float height = columns.fontSize() * 1.9f;
            c.skip(-12);
            for (Total total : totals) {
                c.box(area.x(), c.y(), area.width(), height, 0.5f);
                c.rule(amounts.x(), c.y(), amounts.x(), c.y() + height, 0.5f, Color.DARK_GRAY);
                float base = c.y() + height * 0.68f;
                at(c, amounts.x() - 6, base, total.label(), columns.fontSize(), total.strong(), Align.END);
                at(c, amounts.end() - 3, base, total.printed(), columns.fontSize(), total.strong(), Align.END);
                c.skip(height);
            }
        }
    },
    /** Side by side in one strip, labels over amounts. */
    STRIP {
        @Override
        void draw(Canvas c, List<Total> totals, Area area, Columns columns) throws IOException {
            float width = area.width() / totals.size();
            float top = c.y();
            c.fill(area.x(), top, area.width(), 34, new Color(236, 236, 230));
            for (int i = 0; i < totals.size(); i++) {
                Total total = totals.get(i);
                float middle = area.x() + (i + 0.5f) * width;
                float label = Letterhead.fitting(c, total.label(), c.fontSize() - 1, width - 6);
                float amount = Letterhead.fitting(c, total.printed(), c.fontSize() + 1, width - 6);
                at(c, middle, top + 12, total.label(), label, false, Align.CENTRE);
                at(c, middle, top + 27, total.printed(), amount, total.strong(), Align.CENTRE);
            }
            c.moveTo(top + 38);
        }
    },
    /** Over the full width with dots between label and amount. */
    DOTS {
        @Override
        void draw(Canvas c, List<Total> totals, Area area, Columns columns) throws IOException {
            for (Total total : totals) {
                float label = c.type().width(total.label(), c.fontSize(), total.strong());
                float amount = c.type().width(total.printed(), c.fontSize(), total.strong());
                float dot = c.type().width(".", c.fontSize(), false);
                int dots = (int) ((area.width() - label - amount - 12) / dot);
                float base = c.y() + c.fontSize();
                at(c, area.x(), base, total.label(), c.fontSize(), total.strong(), Align.START);
                at(c, area.x() + label + 6, base, ".".repeat(Math.max(0, dots)), c.fontSize(), false, Align.START);
                at(c, area.end(), base, total.printed(), c.fontSize(), total.strong(), Align.END);
                c.skip(c.fontSize() * 1.6f);
            }
        }
    },
    /** At the start as "label: amount". */
    START {
        @Override
        void draw(Canvas c, List<Total> totals, Area area, Columns columns) throws IOException {
            for (Total total : totals) {
                float label = c.type().width(total.label() + ": ", c.fontSize(), total.strong());
                float base = c.y() + c.fontSize();
                at(c, area.x(), base, total.label() + ":", c.fontSize(), total.strong(), Align.START);
                float x = Math.max(area.x() + label + 4, area.x() + 170);
                at(c, x, base, total.printed(), c.fontSize(), total.strong(), Align.START);
                c.skip(c.fontSize() * 1.6f);
            }
        }
    };

    abstract void draw(Canvas c, List<Total> totals, Area area, Columns columns) throws IOException;

    /** Height needed to keep the totals together. */
    float height(Canvas c, List<Total> totals) {
        return this == STRIP ? 42 : totals.size() * c.fontSize() * 2.1f + 10;
    }

    private static void row(Canvas c, Total total, float start, float end, float size) throws IOException {
        float base = c.y() + size;
        at(c, start, base, total.label(), size, total.strong(), Align.START);
        at(c, end, base, total.printed(), size, total.strong(), Align.END);
        c.skip(size * 1.65f);
    }

    private static float widest(Canvas c, List<Total> totals) {
        float widest = 0;
        for (Total total : totals) {
            widest = Math.max(widest, c.type().width(total.label() + "  " + total.printed(), c.fontSize(), true));
        }
        return widest;
    }

    private static void at(Canvas c, float x, float base, String text, float size, boolean heavy, Align align)
            throws IOException {
        c.textAt(x, base, text, size, heavy, align, Color.BLACK);
    }
}
