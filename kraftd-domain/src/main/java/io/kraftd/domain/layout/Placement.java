package io.kraftd.domain.layout;

/**
 * How a page was stood up and straightened to be read: by quarters clockwise first, then by degrees clockwise around its
 * middle.
 *
 * @param quarters 0 to 3
 * @param degrees small, positive or negative
 */
public record Placement(int quarters, double degrees) {
    /** The page is read as it is shown. */
    public static final Placement UPRIGHT = new Placement(0, 0);

    public Placement {
        if (quarters < 0 || quarters > 3) {
            throw new IllegalArgumentException("a page is turned by 0 to 3 quarters");
        }
    }

    /** Where a box of the page as it is read lies on the page as it is shown, which the size as it is read belongs to. */
    public Box shown(Box read, double width, double height) {
        if (quarters == 0 && degrees == 0) {
            return read;
        }
        Box one = shown(read.x0(), read.y0(), width, height).around(shown(read.x1(), read.y1(), width, height));
        Box other = shown(read.x0(), read.y1(), width, height).around(shown(read.x1(), read.y0(), width, height));
        return one.around(other);
    }

    private Box shown(double shareX, double shareY, double width, double height) {
        double dx = (shareX - 0.5) * width;
        double dy = (shareY - 0.5) * height;
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        double x = (dx * cos + dy * sin) / width + 0.5;
        double y = (dy * cos - dx * sin) / height + 0.5;
        return switch (quarters) {
            case 1 -> point(y, 1 - x);
            case 2 -> point(1 - x, 1 - y);
            case 3 -> point(1 - y, x);
            default -> point(x, y);
        };
    }

    private static Box point(double x, double y) {
        return new Box(x, y, x, y);
    }
}
