package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.intelligence.words.Currencies;
import java.util.regex.Pattern;

/** Brings the label of a sum to its bare words: "Total € incl. 19 % VAT:" to "Total incl VAT". */
public final class SumLabels {
    private static final Pattern FIGURES =
            Pattern.compile("[(\\[]?\\s*(?:\\d+(?:[.,]\\d+)*\\s*)%\\s*[)\\]]?|%|[\\p{Sc}■□�]|\\b\\d+(?:[.,]\\d+)*\\b");
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
}
