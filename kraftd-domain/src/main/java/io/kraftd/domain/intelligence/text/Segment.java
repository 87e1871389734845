package io.kraftd.domain.intelligence.text;

import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.layout.Box;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text that belongs together: words without a wide gap, one cell, or one paragraph between tabs.
 *
 * @param tokens its words in reading order, at least one
 * @param number the stored number of a cell; {@code null} for everything printed
 * @param day the stored date of a cell; {@code null} for everything printed
 */
public record Segment(
        String text,
        List<Token> tokens,
        Box box,
        boolean bold,
        @Nullable BigDecimal number,
        @Nullable LocalDate day) {
    public Segment {
        tokens = List.copyOf(tokens);
    }

    /** One segment of these words in this order, a blank between two of them. */
    public static Segment of(List<Token> tokens) {
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

    /** Its words in the spelling of the vocabularies. */
    public List<PlainWord> words() {
        return PlainText.words(text);
    }

    /** Its text in the spelling of the vocabularies. */
    public String plain() {
        return PlainText.of(text);
    }

    /** Where all of it stands. */
    public Provenance where() {
        return where(0, text.length());
    }

    /** Where the words between two offsets stand. */
    public Provenance where(int from, int to) {
        List<Token> meant = between(from, to);
        Provenance first = meant.get(0).where();
        if (!(first instanceof Provenance.OnPage onPage)) {
            return first;
        }
        Box all = onPage.box();
        for (Token token : meant) {
            // why: words go on over the end of a page, a box does not
            if (token.where() instanceof Provenance.OnPage part && part.page() == onPage.page()) {
                all = all.around(part.box());
            }
        }
        return new Provenance.OnPage(onPage.page(), all);
    }

    /** The least confidence of the words between two offsets; 1 for what was not recognised in a picture. */
    public double confidence(int from, int to) {
        return between(from, to).stream().mapToDouble(Token::confidence).min().orElse(1);
    }

    /** The height of its letters in shares of the page. */
    public double height() {
        return box.height();
    }

    private List<Token> between(int from, int to) {
        List<Token> meant = tokens.stream()
                .filter(token -> token.end() > from && token.start() < to)
                .toList();
        return meant.isEmpty() ? tokens : meant;
    }
}
