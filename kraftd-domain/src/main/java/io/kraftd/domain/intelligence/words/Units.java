package io.kraftd.domain.intelligence.words;

import io.kraftd.domain.intelligence.text.PlainText;
import io.kraftd.domain.intelligence.text.PlainWord;
import java.util.List;
import java.util.Optional;

/** Units of measure: printed spellings to a familiar one ({@code m2, kg, piece}) or a UNECE Rec 20/21 code. */
public final class Units {
    private static final PhraseBook<String> BOOK = PhraseBook.of("units.txt", name -> name);

    private Units() {}

    /** The unit that a text is from end to end. */
    public static Optional<String> of(String text) {
        return Optional.ofNullable(BOOK.exactly(text));
    }

    /** The unit that a text begins with, such as the "pcs" of "pcs (boxed)". */
    public static Optional<String> leading(String text) {
        List<PlainWord> words = PlainText.words(text);
        PhraseBook.Hit<String> hit = words.isEmpty() ? null : BOOK.at(words, 0);
        return hit == null || hit.start() > 2 ? Optional.empty() : Optional.of(hit.meaning());
    }
}
