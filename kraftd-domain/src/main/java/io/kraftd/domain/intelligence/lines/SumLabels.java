package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.PlainText;
import io.kraftd.domain.intelligence.text.PlainWord;
import io.kraftd.domain.intelligence.words.Currencies;
import io.kraftd.domain.intelligence.words.PhraseBook;
import io.kraftd.domain.intelligence.words.SumKind;
import io.kraftd.domain.intelligence.words.Vocabulary;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings the label of a sum to its bare words: "Total € incl. 19 % VAT:" to "Total incl VAT". */
public final class SumLabels {
    private static final Pattern FIGURES = Pattern.compile(
            "[(\\[]?\\s*(?:\\p{Nd}+(?:[.,٫]\\p{Nd}+)*\\s*)[%٪]\\s*[)\\]]?|[%٪]|[\\p{Sc}■□�]|\\b\\d+(?:[.,]\\d+)*\\b");
    private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z]{3}\\b");
    private static final Pattern LEADING = Pattern.compile("^[\\s:.;,*•+–=()\\[\\]-]+");

    private SumLabels() {}

    /** The label without figures, percentages, currencies and leading signs. */
    public static String bare(String label) {
        String words = FIGURES.matcher(label).replaceAll(" ");
        String plain =
                CAPITALS.matcher(words).replaceAll(match -> Currencies.isCode(match.group()) ? " " : match.group());
        return LEADING.matcher(plain).replaceAll("").strip();
    }

    /** What the label of a line's sum names: its first words, or the words right before its amount. */
    static @Nullable SumKind kind(Line line) {
        List<PlainWord> words = PlainText.words(bare(line.text()));
        PhraseBook.Hit<SumKind> hit = words.isEmpty() ? null : Vocabulary.SUMS.at(words, 0);
        if (hit != null) {
            return hit.meaning();
        }
        for (int i = line.segments().size() - 2; i > 0; i--) {
            SumKind exact = Vocabulary.SUMS.exactly(bare(line.segments().get(i).text()));
            if (exact != null) {
                return exact;
            }
        }
        return null;
    }
}
