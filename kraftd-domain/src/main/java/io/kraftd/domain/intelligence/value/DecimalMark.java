package io.kraftd.domain.intelligence.value;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sign a document puts before decimals, decided over all its numbers. */
public enum DecimalMark {
    DOT,
    COMMA,
    UNKNOWN;

    private static final String EDGE_BEFORE = "(?<![\\d.,'’])";
    private static final String EDGE_AFTER = "(?![\\d]|[.,]\\d)";
    private static final Pattern DOT_GROUPED =
            Pattern.compile(EDGE_BEFORE + "\\d{1,3}(?:,\\d{2,3})*,\\d{3}\\.\\d{1,4}" + EDGE_AFTER);
    private static final Pattern COMMA_GROUPED =
            Pattern.compile(EDGE_BEFORE + "\\d{1,3}(?:\\.\\d{3})+,\\d{1,4}" + EDGE_AFTER);
    private static final Pattern DOT_APOSTROPHE =
            Pattern.compile("(?<![\\d.,])\\d{1,3}(?:['’]\\d{3})+(?:\\.\\d{1,4})?" + EDGE_AFTER);
    private static final Pattern COMMA_APOSTROPHE =
            Pattern.compile("(?<![\\d.,])\\d{1,3}(?:['’]\\d{3})+,\\d{1,4}" + EDGE_AFTER);
    private static final Pattern DOT_PLAIN = Pattern.compile(EDGE_BEFORE + "\\d+\\.(?:\\d{2}|\\d{4})" + EDGE_AFTER);
    private static final Pattern COMMA_PLAIN = Pattern.compile(EDGE_BEFORE + "\\d+,(?:\\d{1,2}|\\d{4})" + EDGE_AFTER);
    private static final Pattern DOT_THOUSANDS =
            Pattern.compile(EDGE_BEFORE + "[1-9]\\d{0,2}(?:\\.\\d{3}){2,}" + EDGE_AFTER);
    private static final Pattern COMMA_THOUSANDS =
            Pattern.compile(EDGE_BEFORE + "[1-9]\\d{0,2}(?:,\\d{2,3})+,\\d{3}" + EDGE_AFTER);
    private static final Pattern DOT_THREE = Pattern.compile("\\d\\.\\d{3}(?![\\d.,])");
    private static final Pattern COMMA_THREE = Pattern.compile("\\d,\\d{3}(?![\\d.,])");
    private static final int GROUPED_WEIGHT = 5;

    /** Decides over all texts of a document; {@link #UNKNOWN} when they say nothing or contradict each other evenly. */
    public static DecimalMark of(Stream<String> texts) {
        int[] votes = new int[2];
        texts.forEach(text -> {
            votes[0] += GROUPED_WEIGHT
                            * (count(DOT_GROUPED, text) + count(COMMA_THOUSANDS, text) + count(DOT_APOSTROPHE, text))
                    + count(DOT_PLAIN, text);
            votes[1] += GROUPED_WEIGHT
                            * (count(COMMA_GROUPED, text) + count(DOT_THOUSANDS, text) + count(COMMA_APOSTROPHE, text))
                    + count(COMMA_PLAIN, text);
        });
        return votes[0] == votes[1] ? UNKNOWN : votes[0] > votes[1] ? DOT : COMMA;
    }

    /**
     * Decides for a document in a currency of three decimals (KWD, BHD, OMR), where 3.824 and 1,234 look alike: the sign
     * that stands before the last three digits most often.
     */
    public static DecimalMark ofThreeDecimals(List<String> texts) {
        int dots = texts.stream().mapToInt(text -> count(DOT_THREE, text)).sum();
        int commas = texts.stream().mapToInt(text -> count(COMMA_THREE, text)).sum();
        return dots == commas ? UNKNOWN : dots > commas ? DOT : COMMA;
    }

    /** The sign itself; a dot when unknown. */
    char sign() {
        return this == COMMA ? ',' : '.';
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }

    /** Decides over a list of texts. */
    public static DecimalMark of(List<String> texts) {
        return of(texts.stream());
    }
}
