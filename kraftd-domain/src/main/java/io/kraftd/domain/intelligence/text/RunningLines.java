package io.kraftd.domain.intelligence.text;

import io.kraftd.domain.extracted.Provenance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the heads and feet that a document repeats on every page. */
final class RunningLines {
    private static final double HEAD = 0.3;
    private static final double FOOT = 0.8;
    private static final double SAME_PLACE = 100;
    private static final Pattern PAGE_COUNT = Pattern.compile("(?i)\\b(page|seite|página|pagina|p\\.)\\s*:?\\s*\\d+.*");

    private RunningLines() {}

    /** The same lines; a line is marked when an earlier page has it at the same height. */
    static List<Line> marked(List<Line> lines) {
        Map<String, Integer> firstPage = new HashMap<>();
        List<Line> out = new ArrayList<>(lines.size());
        for (Line line : lines) {
            boolean edge = line.box().y0() < HEAD || line.box().y1() > FOOT;
            if (!edge || !(line.segments().get(0).where() instanceof Provenance.OnPage)) {
                out.add(line);
                continue;
            }
            Integer first = firstPage.putIfAbsent(key(line), line.page());
            out.add(first != null && first < line.page() ? line.asRunning() : line);
        }
        return out;
    }

    private static String key(Line line) {
        return Math.round(line.box().y0() * SAME_PLACE)
                + PAGE_COUNT.matcher(line.text()).replaceAll("");
    }
}
