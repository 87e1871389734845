package io.kraftd.domain.layout;

/**
 * A rectangle on a page in shares of the page's width and height, origin top left, so that 0 &lt;= x0 &lt;= x1 &lt;= 1 holds
 * for what lies on the paper. Values a little outside are kept: print may run over the edge.
 */
public record Box(double x0, double y0, double x1, double y1) {
    public Box {
        if (!(x0 <= x1 && y0 <= y1)) {
            throw new IllegalArgumentException("corners in the wrong order");
        }
    }

    public double width() {
        return x1 - x0;
    }

    public double height() {
        return y1 - y0;
    }

    public double centerX() {
        return (x0 + x1) / 2;
    }

    public double centerY() {
        return (y0 + y1) / 2;
    }

    /** The smallest box around both. */
    public Box around(Box other) {
        return new Box(Math.min(x0, other.x0), Math.min(y0, other.y0), Math.max(x1, other.x1), Math.max(y1, other.y1));
    }

    /** How much of the narrower box's width both share, 0 to 1. */
    public double overlapX(Box other) {
        return share(Math.min(x1, other.x1) - Math.max(x0, other.x0), Math.min(width(), other.width()));
    }

    /** How much of the lower box's height both share, 0 to 1. */
    public double overlapY(Box other) {
        return share(Math.min(y1, other.y1) - Math.max(y0, other.y0), Math.min(height(), other.height()));
    }

    private static double share(double common, double least) {
        return common <= 0 || least <= 0 ? 0 : Math.min(1, common / least);
    }
}
