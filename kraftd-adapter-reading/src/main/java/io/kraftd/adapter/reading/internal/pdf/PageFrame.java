package io.kraftd.adapter.reading.internal.pdf;

import io.kraftd.domain.layout.Box;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Where the visible part of a page lies in the user space of its content stream, and how it is turned.
 *
 * @param turn degrees the page is turned clockwise to be read: 0, 90, 180 or 270
 */
record PageFrame(double left, double bottom, double cropWidth, double cropHeight, int turn) {
    private static final PDRectangle FALLBACK = PDRectangle.A4;

    static PageFrame of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        PDRectangle box = crop.getWidth() >= 1 && crop.getHeight() >= 1 ? crop : FALLBACK;
        return new PageFrame(
                box.getLowerLeftX(),
                box.getLowerLeftY(),
                box.getWidth(),
                box.getHeight(),
                Math.floorMod(page.getRotation(), 360));
    }

    /** The same page turned further, by quarters clockwise. */
    PageFrame turned(int quarters) {
        return new PageFrame(left, bottom, cropWidth, cropHeight, Math.floorMod(turn + 90 * quarters, 360));
    }

    double width() {
        return turn % 180 == 0 ? cropWidth : cropHeight;
    }

    double height() {
        return turn % 180 == 0 ? cropHeight : cropWidth;
    }

    /** Points from the left edge of the upright page. */
    double x(double userX, double userY) {
        return switch (turn) {
            case 90 -> userY - bottom;
            case 180 -> left + cropWidth - userX;
            case 270 -> bottom + cropHeight - userY;
            default -> userX - left;
        };
    }

    /** Points from the top edge of the upright page. */
    double y(double userX, double userY) {
        return switch (turn) {
            case 90 -> userX - left;
            case 180 -> userY - bottom;
            case 270 -> left + cropWidth - userX;
            default -> bottom + cropHeight - userY;
        };
    }

    /** A box in shares from two opposite corners in points of the upright page. */
    Box shares(double x0, double y0, double x1, double y1) {
        return new Box(
                Math.min(x0, x1) / width(),
                Math.min(y0, y1) / height(),
                Math.max(x0, x1) / width(),
                Math.max(y0, y1) / height());
    }
}
