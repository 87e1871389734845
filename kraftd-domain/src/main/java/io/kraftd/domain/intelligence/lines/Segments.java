package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Cutting segments, and putting tokens together again. */
final class Segments {
    private Segments() {}

    /** The words between two offsets as a segment of their own; the whole when there are none. */
    static Segment part(Segment segment, int from, int to) {
        List<Token> tokens = segment.tokens().stream()
                .filter(token -> token.start() >= from && token.start() < to)
                .toList();
        return tokens.isEmpty() || tokens.size() == segment.tokens().size() ? segment : Segment.of(tokens);
    }

    /** Two cells of one column as one; the first keeps its stored number only when it stands alone. */
    static Segment joined(Segment first, Segment second) {
        List<Token> tokens = new ArrayList<>(first.tokens());
        tokens.addAll(second.tokens());
        return Segment.of(tokens);
    }
}
