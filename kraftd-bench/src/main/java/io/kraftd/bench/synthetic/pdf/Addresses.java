package io.kraftd.bench.synthetic.pdf;

import io.kraftd.bench.synthetic.paper.Paper;
import io.kraftd.bench.synthetic.paper.Party;
import io.kraftd.bench.synthetic.pdf.Canvas.Align;
import java.awt.Color;
import java.io.IOException;
import java.util.List;

/** How the parties are printed. */
enum Addresses {
    /** All in columns, each under its label. */
    COLUMNS {
        @Override
        void draw(Canvas c, Paper paper, Area area) throws IOException {
            columns(c, paper.blocks(), area, false);
        }
    },
    /** Those addressed in columns; the issuer stands in the letterhead. */
    RECIPIENTS {
        @Override
        void draw(Canvas c, Paper paper, Area area) throws IOException {
            columns(c, paper.recipients(), area, false);
        }
    },
    /** Those addressed below each other. */
    STACKED {
        @Override
        void draw(Canvas c, Paper paper, Area area) throws IOException {
            for (Paper.Block block : paper.recipients()) {
                block(c, block, area);
                c.skip(8);
            }
        }
    },
    /** The sender in small letters over the window, the recipient in it without a label. */
    WINDOW {
        @Override
        void draw(Canvas c, Paper paper, Area area) throws IOException {
            float top = c.y();
            Party sender = paper.letterhead();
            String line = sender.name() + " · " + sender.addressLine();
            String first = c.type().wrap(line, 6, false, area.width()).get(0);
            c.text(area.x(), first, 6, false, Align.START);
            c.rule(area.x(), top + 9, area.end(), top + 9, 0.3f, Color.GRAY);
            c.skip(16);
            List<Paper.Block> recipients = paper.recipients();
            if (!recipients.isEmpty()) {
                nameLines(c, recipients.get(0).party(), area, false);
            }
            c.moveTo(Math.max(c.y(), top + 92));
            for (Paper.Block block : recipients.subList(Math.min(1, recipients.size()), recipients.size())) {
                String text = block.label() + ": " + block.party().name() + ", "
                        + block.party().addressLine();
                c.paragraph(area.x(), area.width(), text, c.fontSize() - 1, false);
            }
        }
    },
    /** All in boxes with a grey label strip. */
    BOXES {
        @Override
        void draw(Canvas c, Paper paper, Area area) throws IOException {
            columns(c, paper.blocks(), area, true);
        }
    },
    /** All as lines "label: name, address". */
    LINES {
        @Override
        void draw(Canvas c, Paper paper, Area area) throws IOException {
            float labels = 0;
            for (Paper.Block block : paper.blocks()) {
                labels = Math.max(labels, c.type().width(block.label() + ": ", c.fontSize(), true));
            }
            for (Paper.Block block : paper.blocks()) {
                c.text(area.x(), block.label() + ":", c.fontSize(), true, Align.START);
                String text = block.party().name() + ", " + block.party().addressLine();
                c.paragraph(area.x() + labels + 4, area.width() - labels - 4, text, c.fontSize(), false);
                c.skip(3);
            }
        }
    };

    abstract void draw(Canvas c, Paper paper, Area area) throws IOException;

    private static void columns(Canvas c, List<Paper.Block> blocks, Area area, boolean boxed) throws IOException {
        float top = c.y();
        float bottom = top;
        float width = area.width() / Math.max(2, blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Area column = new Area(area.x() + i * width, width - 12);
            c.moveTo(top);
            if (boxed) {
                c.fill(column.x(), top, column.width(), c.fontSize() * 1.6f, new Color(225, 228, 232));
                c.skip(3);
            }
            Area inner = boxed ? new Area(column.x() + 5, column.width() - 10) : column;
            block(c, blocks.get(i), inner);
            bottom = Math.max(bottom, c.y() + (boxed ? 5 : 0));
        }
        if (boxed) {
            for (int i = 0; i < blocks.size(); i++) {
                c.box(area.x() + i * width, top, width - 12, bottom - top, 0.6f);
            }
        }
        c.moveTo(bottom);
    }

    private static void block(Canvas c, Paper.Block block, Area area) throws IOException {
        c.text(area.x(), block.label() + ":", c.fontSize() - 0.5f, true, Align.START);
        c.skip(c.fontSize() * 1.6f);
        nameLines(c, block.party(), area, true);
    }

    private static void nameLines(Canvas c, Party party, Area area, boolean heavy) throws IOException {
        c.paragraph(area.x(), area.width(), party.name(), c.fontSize(), heavy);
        for (String line : party.address()) {
            c.paragraph(area.x(), area.width(), line, c.fontSize(), false);
        }
    }
}
