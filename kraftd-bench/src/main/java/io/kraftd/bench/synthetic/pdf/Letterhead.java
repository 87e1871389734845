package io.kraftd.bench.synthetic.pdf;

import io.kraftd.bench.synthetic.paper.Paper;
import io.kraftd.bench.synthetic.paper.Party;
import io.kraftd.bench.synthetic.pdf.Canvas.Align;
import java.awt.Color;
import java.io.IOException;
import java.util.List;

/** How the top of the first page says who writes and what it is. */
enum Letterhead {
    /** Mark, name and address at the start; the title below. */
    LEFT {
        @Override
        void draw(Canvas c, Paper paper, Color accent) throws IOException {
            c.fill(c.left(), c.y(), 26, 26, accent);
            company(c, paper.letterhead(), c.left() + 34, Align.START);
            title(c, paper, c.left(), Align.START, 18);
        }
    },
    /** Name and address at the end; the title below at the start. */
    RIGHT {
        @Override
        void draw(Canvas c, Paper paper, Color accent) throws IOException {
            company(c, paper.letterhead(), c.right(), Align.END);
            title(c, paper, c.left(), Align.START, 16);
        }
    },
    /** Centred over a double rule. */
    CENTRED {
        @Override
        void draw(Canvas c, Paper paper, Color accent) throws IOException {
            float middle = (c.left() + c.right()) / 2;
            company(c, paper.letterhead(), middle, Align.CENTRE);
            c.rule(c.left(), c.y(), c.right(), c.y(), 1.4f, accent);
            c.rule(c.left(), c.y() + 3, c.right(), c.y() + 3, 0.5f, accent);
            c.skip(10);
            title(c, paper, middle, Align.CENTRE, 15);
        }
    },
    /** A coloured band with name and title in white. */
    BAND {
        @Override
        void draw(Canvas c, Paper paper, Color accent) throws IOException {
            c.fill(0, 0, c.pageWidth(), 62, accent);
            float half = c.width() * 0.58f;
            String name = paper.letterhead().name();
            float size = fitting(c, name, 15, half);
            c.textAt(c.left(), 38, name, size, true, Align.START, Color.WHITE);
            float titleSize = fitting(c, paper.title(), 20, c.width() - half - 12);
            c.textAt(c.right(), 40, paper.title(), titleSize, true, Align.END, Color.WHITE);
            c.moveTo(72);
            c.paragraph(c.left(), c.width(), contactLine(paper.letterhead()), c.fontSize() - 1, false);
            c.skip(10);
        }
    },
    /** Name at the start, title at the end, a rule below. */
    SPLIT {
        @Override
        void draw(Canvas c, Paper paper, Color accent) throws IOException {
            float top = c.y();
            float titleSize = fitting(c, paper.title(), 17, c.width() * 0.4f);
            c.textAt(c.right(), top + 15, paper.title(), titleSize, true, Align.END, accent);
            company(c, paper.letterhead(), c.left(), Align.START);
            c.moveTo(Math.max(c.y(), top + 26));
            c.rule(c.left(), c.y(), c.right(), c.y(), 1, accent);
            c.skip(10);
        }
    },
    /** Only a large title; the company stands in the foot. */
    FOOT_ONLY {
        @Override
        void draw(Canvas c, Paper paper, Color accent) throws IOException {
            c.skip(14);
            float size = fitting(c, paper.title(), 24, c.width());
            c.textAt(c.left(), c.y() + size * 0.8f, paper.title(), size, false, Align.START, accent);
            c.skip(size + 16);
        }
    },
    /** Nothing above the address window; the title follows it. */
    LETTER {
        @Override
        void draw(Canvas c, Paper paper, Color accent) throws IOException {
            company(c, paper.letterhead(), c.right(), Align.END);
            c.moveTo(Math.max(c.y() + 10, 118));
        }
    };

    abstract void draw(Canvas c, Paper paper, Color accent) throws IOException;

    /** Whether the company's full address is shown. */
    boolean showsCompany() {
        return this != FOOT_ONLY;
    }

    static void title(Canvas c, Paper paper, float x, Align align, float points) throws IOException {
        float size = fitting(c, paper.title(), points, c.width());
        c.skip(8);
        c.text(x, paper.title(), size, true, align);
        c.skip(size + 12);
    }

    static float fitting(Canvas c, String text, float points, float width) {
        float natural = c.type().width(text, points, true);
        return natural <= width ? points : points * width / natural;
    }

    private static String contactLine(Party party) {
        return String.join(
                " · ",
                List.of(
                        party.addressLine(),
                        party.phone().label() + " " + party.phone().value(),
                        party.email().value()));
    }

    private static void company(Canvas c, Party party, float x, Align align) throws IOException {
        float size = fitting(c, party.name(), 13, c.width() * 0.55f);
        c.text(x, party.name(), size, true, align);
        c.skip(size * 1.35f);
        c.lines(x, party.address(), c.fontSize() - 0.5f, align);
        c.lines(
                x,
                List.of(
                        party.phone().label() + " " + party.phone().value(),
                        party.taxId().label() + " " + party.taxId().value()),
                c.fontSize() - 0.5f,
                align);
        c.skip(6);
    }
}
