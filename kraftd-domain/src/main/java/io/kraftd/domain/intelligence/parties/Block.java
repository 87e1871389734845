package io.kraftd.domain.intelligence.parties;

import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.layout.Box;
import java.util.ArrayList;
import java.util.List;

/** Segments one below the other that stand together, such as an address. */
final class Block {
    private final List<Segment> lines = new ArrayList<>();
    private final int page;
    private final int firstLine;

    Block(Segment first, int page, int firstLine) {
        lines.add(first);
        this.page = page;
        this.firstLine = firstLine;
    }

    List<Segment> lines() {
        return lines;
    }

    int page() {
        return page;
    }

    /** Index of its first line in the paper. */
    int firstLine() {
        return firstLine;
    }

    Segment last() {
        return lines.get(lines.size() - 1);
    }

    Box box() {
        return lines.stream().map(Segment::box).reduce(Box::around).orElseThrow();
    }

    boolean hasTown() {
        return lines.stream().skip(1).anyMatch(line -> Shapes.town(line.text()) || Shapes.country(line.text()));
    }

    boolean hasStreet() {
        return lines.stream().skip(1).anyMatch(line -> Shapes.street(line.text()));
    }

    boolean hasReach() {
        return lines.stream().anyMatch(line -> Shapes.reach(line.text()));
    }
}
