package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.text.Token;
import io.kraftd.domain.layout.Box;
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
        return tokens.isEmpty() || tokens.size() == segment.tokens().size() ? segment : of(tokens);
    }

    /** One segment of these words in this order. */
    static Segment of(List<Token> tokens) {
        List<Token> placed = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            text.append(text.isEmpty() ? "" : " ");
            placed.add(new Token(
                    token.text(), text.length(), token.box(), token.where(), token.bold(), token.confidence()));
            text.append(token.text());
        }
        Box box = tokens.stream().map(Token::box).reduce(Box::around).orElseThrow();
        boolean bold = tokens.stream().allMatch(Token::bold);
        return new Segment(text.toString(), placed, box, bold, null, null);
    }

    /** Two cells of one column as one; the first keeps its stored number only when it stands alone. */
    static Segment joined(Segment first, Segment second) {
        List<Token> tokens = new ArrayList<>(first.tokens());
        tokens.addAll(second.tokens());
        return of(tokens);
    }
}
