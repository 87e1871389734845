package io.kraftd.domain.intelligence.parties;

import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.Paper;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Running text that is printed over several lines. */
final class Sentences {
    private Sentences() {}

    /** The lines from one on, put together as one; at most {@code most} of the same page. */
    static Segment from(Paper paper, int first, int most) {
        List<Line> lines = paper.lines();
        List<Token> tokens = new ArrayList<>();
        for (int i = first; i < Math.min(lines.size(), first + most); i++) {
            if (lines.get(i).page() == lines.get(first).page()) {
                tokens.addAll(lines.get(i).tokens());
            }
        }
        return Segment.of(tokens);
    }
}
