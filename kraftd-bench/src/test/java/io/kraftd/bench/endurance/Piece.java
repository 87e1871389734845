package io.kraftd.bench.endurance;

import io.kraftd.domain.layout.Box;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;

/** A picture that was cut out of the picture of a page. */
final class Piece {
    private static final int ROUNDING = 2;
    /** A piece reaches over what it is about by this share of the page at most, both sides together. */
    private static final double MARGIN = 0.07;

    private final BufferedImage page;
    private final BufferedImage cut;

    Piece(BufferedImage page, BufferedImage cut) {
        this.page = page;
        this.cut = cut;
    }

    /** Whether it shows the page around a box, all of the box and little else. */
    boolean around(Box box) {
        double left = box.x0() * page.getWidth();
        double right = box.x1() * page.getWidth();
        double top = box.y0() * page.getHeight();
        double bottom = box.y1() * page.getHeight();
        boolean little = cut.getWidth() <= right - left + MARGIN * page.getWidth() + ROUNDING
                && cut.getHeight() <= bottom - top + MARGIN * page.getHeight() + ROUNDING;
        return little
                && starts(left, right, page.getWidth(), cut.getWidth())
                        .anyMatch(x -> starts(top, bottom, page.getHeight(), cut.getHeight())
                                .anyMatch(y -> lies(x, y)));
    }

    /** Where a piece of this size can start that holds all from one place to another: evenly around it, or at an edge. */
    private static IntStream starts(double from, double to, int whole, int size) {
        int even = (int) Math.round((from + to - size) / 2);
        return IntStream.of(even, even - 1, even + 1, 0, whole - size)
                .filter(start -> start >= 0 && start + size <= whole)
                .filter(start -> start <= from + ROUNDING && start + size >= to - ROUNDING);
    }

    private boolean lies(int left, int top) {
        for (int y = 0; y < cut.getHeight(); y++) {
            for (int x = 0; x < cut.getWidth(); x++) {
                if (grey(cut, x, y) != grey(page, left + x, top + y)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Steps of grey between the darkest and the lightest point inside a box of a picture. */
    static int contrast(BufferedImage image, Box box) {
        int right = (int) Math.ceil(box.x1() * image.getWidth());
        int bottom = (int) Math.ceil(box.y1() * image.getHeight());
        int darkest = 255;
        int lightest = 0;
        for (int y = (int) (box.y0() * image.getHeight()); y < bottom; y++) {
            for (int x = (int) (box.x0() * image.getWidth()); x < right; x++) {
                darkest = Math.min(darkest, grey(image, x, y));
                lightest = Math.max(lightest, grey(image, x, y));
            }
        }
        return lightest - darkest;
    }

    private static int grey(BufferedImage image, int x, int y) {
        return image.getRaster().getSample(x, y, 0);
    }
}
