package io.kraftd.adapter.reading.internal.pdf.ink;

/** The operators that make and paint paths (ISO 32000-1, tables 59 and 60). */
final class PathOperators {
    private PathOperators() {}

    /** Follows one operator; false when it has nothing to do with paths. {@code hidden} paint leaves no ink. */
    static boolean follow(String name, Operands operands, InkState state, PathInk path, boolean hidden) {
        switch (name) {
            case "m" -> at(operands, state, path::moveTo);
            case "l" -> at(operands, state, path::lineTo);
            case "c", "v", "y" -> at(operands, state, path::curveTo);
            case "re" -> rectangle(operands, state, path);
            case "h" -> path.close();
            case "n", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*" -> {
                if (!hidden) {
                    paint(name, path, state);
                }
                path.forget();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void paint(String name, PathInk path, InkState state) {
        boolean closes = name.equals("s") || name.startsWith("b");
        boolean strokes = closes || name.equals("S") || name.startsWith("B");
        boolean fills = !name.equals("n") && !name.equalsIgnoreCase("s");
        if (closes) {
            path.close();
        }
        if (strokes && !state.whiteStroke) {
            path.stroke();
        } else if (fills && !state.whiteFill) {
            path.fill();
        }
    }

    private static void rectangle(Operands operands, InkState state, PathInk path) {
        if (!operands.areNumbers(4)) {
            return;
        }
        double x = operands.number(0, 4);
        double y = operands.number(1, 4);
        double w = operands.number(2, 4);
        double h = operands.number(3, 4);
        to(x, y, state, path::moveTo);
        to(x + w, y, state, path::lineTo);
        to(x + w, y + h, state, path::lineTo);
        to(x, y + h, state, path::lineTo);
        path.close();
    }

    private interface Point {
        void at(double x, double y);
    }

    /** The last two operands are where the path goes. */
    private static void at(Operands operands, InkState state, Point point) {
        if (operands.areNumbers(2)) {
            to(operands.number(0, 2), operands.number(1, 2), state, point);
        }
    }

    private static void to(double x, double y, InkState state, Point point) {
        point.at(state.matrix.x(x, y), state.matrix.y(x, y));
    }
}
