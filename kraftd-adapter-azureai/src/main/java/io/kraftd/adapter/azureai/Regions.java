package io.kraftd.adapter.azureai;

import com.azure.ai.formrecognizer.documentanalysis.models.BoundingRegion;
import com.azure.ai.formrecognizer.documentanalysis.models.DocumentPage;
import com.azure.ai.formrecognizer.documentanalysis.models.Point;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.layout.Box;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From the service's places, in inches or pixels of a page as it is shown, to ours. */
final class Regions {
    private final Map<Integer, DocumentPage> pages = new HashMap<>();

    Regions(List<DocumentPage> pages) {
        pages.stream().filter(Regions::sized).forEach(page -> this.pages.put(page.getPageNumber(), page));
    }

    /** The first page of these regions with the box around all that lie on it; without a place, a path in the answer. */
    Provenance of(@Nullable List<BoundingRegion> regions, String path) {
        return Answer.orNone(regions).stream()
                .findFirst()
                .flatMap(first -> Answer.orNone(regions).stream()
                        .filter(region -> region.getPageNumber() == first.getPageNumber())
                        .flatMap(region -> box(region).stream())
                        .reduce(Box::around)
                        .<Provenance>map(box -> new Provenance.OnPage(first.getPageNumber(), box)))
                .orElseGet(() -> new Provenance.InData(path));
    }

    private Optional<Box> box(BoundingRegion region) {
        DocumentPage page = pages.get(region.getPageNumber());
        List<Point> corners = Answer.orNone(region.getBoundingPolygon());
        return page == null
                ? Optional.empty()
                : corners.stream()
                        .map(corner -> point(
                                (double) corner.getX() / page.getWidth(), (double) corner.getY() / page.getHeight()))
                        .reduce(Box::around);
    }

    /** Whether places on this page can be told as shares of it. */
    static boolean sized(DocumentPage page) {
        return page.getPageNumber() > 0 && positive(page.getWidth()) && positive(page.getHeight());
    }

    private static boolean positive(@Nullable Float size) {
        return size != null && size > 0;
    }

    static Box point(double x, double y) {
        return new Box(x, y, x, y);
    }
}
