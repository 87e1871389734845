package io.kraftd.adapter.azureai;

import com.azure.ai.formrecognizer.documentanalysis.models.DocumentPage;
import com.azure.ai.formrecognizer.documentanalysis.models.Point;
import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.Placement;

/**
 * A page stood up and straightened: the service says where words lie on the page as it is shown, and by how many degrees
 * clockwise its text leans.
 *
 * @param width of the upright page, in the service's unit
 * @param height of the upright page, in the service's unit
 */
record Upright(Placement placement, double width, double height) {
    private static final double QUARTER = 90;
    private static final double STRAIGHT_ENOUGH = 0.3;

    /** Of a page that has a size. */
    static Upright of(DocumentPage page) {
        double lean = page.getAngle() == null ? 0 : page.getAngle();
        long turned = Math.round(lean / QUARTER);
        double rest = lean - turned * QUARTER;
        int quarters = (int) Math.floorMod(-turned, 4L);
        Placement placement = new Placement(quarters, Math.abs(rest) < STRAIGHT_ENOUGH ? 0 : -rest);
        boolean lying = quarters % 2 == 1;
        return new Upright(
                placement, lying ? page.getHeight() : page.getWidth(), lying ? page.getWidth() : page.getHeight());
    }

    /** Where a point of the page as it is shown lies on the upright page; {@link Placement#shown} the other way round. */
    Box read(Point shown) {
        boolean lying = placement.quarters() % 2 == 1;
        double x = shown.getX() / (lying ? height : width);
        double y = shown.getY() / (lying ? width : height);
        return switch (placement.quarters()) {
            case 1 -> straightened(1 - y, x);
            case 2 -> straightened(1 - x, 1 - y);
            case 3 -> straightened(y, 1 - x);
            default -> straightened(x, y);
        };
    }

    private Box straightened(double x, double y) {
        double cos = Math.cos(Math.toRadians(placement.degrees()));
        double sin = Math.sin(Math.toRadians(placement.degrees()));
        double across = (x - 0.5) * width;
        double down = (y - 0.5) * height;
        return Regions.point((across * cos - down * sin) / width + 0.5, (across * sin + down * cos) / height + 0.5);
    }
}
