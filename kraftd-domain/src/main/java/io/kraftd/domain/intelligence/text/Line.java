package io.kraftd.domain.intelligence.text;

import io.kraftd.domain.layout.Box;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Segments side by side, from left to right.
 *
 * @param page page, or sheet, counted from 0
 * @param running whether it is the repeated head or foot of a page after the first
 */
public record Line(int page, List<Segment> segments, Box box, boolean running) {
    public Line {
        segments = List.copyOf(segments);
    }

    static Line of(int page, List<Segment> segments) {
        Box box = segments.stream().map(Segment::box).reduce(Box::around).orElseThrow();
        return new Line(page, segments, box, false);
    }

    /** A line of one segment on the first page. */
    public static Line of(Segment segment) {
        return of(0, List.of(segment));
    }

    Line asRunning() {
        return new Line(page, segments, box, true);
    }

    /** Its text with two blanks between segments. */
    public String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining("  "));
    }

    /** All words from left to right. */
    public List<Token> tokens() {
        return segments.stream().flatMap(segment -> segment.tokens().stream()).toList();
    }
}
