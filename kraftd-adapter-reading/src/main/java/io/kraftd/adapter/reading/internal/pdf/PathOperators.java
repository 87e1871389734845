package io.kraftd.adapter.reading.internal.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/** The operators that make and paint paths (ISO 32000-1, tables 59 and 60). */
final class PathOperators {
    private PathOperators() {}

    /** Follows one operator; false when it has nothing to do with paths. */
    static boolean follow(String name, List<COSBase> operands, Matrix ctm, PathInk path, InkState state) {
        switch (name) {
            case "m" -> at(operands, 0, ctm, path::moveTo);
            case "l" -> at(operands, 0, ctm, path::lineTo);
            case "c" -> at(operands, 4, ctm, path::curveTo);
            case "v", "y" -> at(operands, 2, ctm, path::curveTo);
            case "re" -> rectangle(operands, ctm, path);
            case "h" -> path.close();
            default -> {
                if (!paints(name)) {
                    return false;
                }
                paint(name, path, state);
            }
        }
        return true;
    }

    /** Whether the operator ends a path, with or without ink. */
    static boolean paints(String name) {
        return switch (name) {
            case "n", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*" -> true;
            default -> false;
        };
    }

    private static void paint(String name, PathInk path, InkState state) {
        boolean closes = name.equals("s") || name.startsWith("b");
        boolean strokes = closes || name.equals("S") || name.startsWith("B");
        boolean fills = !name.equals("n") && !name.equalsIgnoreCase("s");
        if (closes) {
            path.close();
        }
        if (strokes && !state.whiteStroke()) {
            path.stroke();
        } else if (fills && !state.whiteFill()) {
            path.fill();
        }
        path.forget();
    }

    private static void rectangle(List<COSBase> operands, Matrix ctm, PathInk path) {
        if (!numbers(operands, 4)) {
            return;
        }
        double x = number(operands, 0);
        double y = number(operands, 1);
        double w = number(operands, 2);
        double h = number(operands, 3);
        to(x, y, ctm, path::moveTo);
        to(x + w, y, ctm, path::lineTo);
        to(x + w, y + h, ctm, path::lineTo);
        to(x, y + h, ctm, path::lineTo);
        path.close();
    }

    private interface Point {
        void at(double x, double y);
    }

    private static void at(List<COSBase> operands, int first, Matrix ctm, Point point) {
        if (numbers(operands, first + 2)) {
            to(number(operands, first), number(operands, first + 1), ctm, point);
        }
    }

    private static void to(double x, double y, Matrix m, Point point) {
        point.at(
                x * m.getScaleX() + y * m.getShearX() + m.getTranslateX(),
                x * m.getShearY() + y * m.getScaleY() + m.getTranslateY());
    }

    private static boolean numbers(List<COSBase> operands, int count) {
        return operands.size() >= count && operands.stream().limit(count).allMatch(COSNumber.class::isInstance);
    }

    private static double number(List<COSBase> operands, int index) {
        return ((COSNumber) operands.get(index)).floatValue();
    }
}
