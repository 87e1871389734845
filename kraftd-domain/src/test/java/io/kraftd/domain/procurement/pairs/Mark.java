package io.kraftd.domain.procurement.pairs;

import java.util.List;
import java.util.regex.Pattern;

/** What tells an item from its neighbours, such as a size or a colour, in every spelling the trade uses. */
record Mark(List<String> spellings, Pattern pattern) {
    private static final Pattern TIMES = Pattern.compile("(?<=\\d)\\s*[x×*]\\s*(?=\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<=\\d),(?=\\d)");
    private static final Pattern SPACE_BEFORE_MM = Pattern.compile("(?<=\\d)\\s+(?=mm)", Pattern.CASE_INSENSITIVE);

    static Mark of(String... spellings) {
        String anySpelling =
                String.join("|", List.of(spellings).stream().map(Mark::bounded).toList());
        return new Mark(
                List.of(spellings),
                Pattern.compile(
                        anySpelling,
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
    }

    /** Whether a reader of the text sees this mark, as a word of its own and not as part of a longer number. */
    boolean shownIn(String text) {
        return pattern.matcher(plain(text)).find();
    }

    private static String bounded(String spelling) {
        String plain = plain(spelling);
        return before(plain) + Pattern.quote(plain) + after(plain.charAt(plain.length() - 1));
    }

    private static String before(String spelling) {
        boolean fraction = Character.isDigit(spelling.charAt(0)) && spelling.contains("/");
        return "(?<!\\w)(?<!\\d[.,/])(?<!non-)" + (fraction ? "(?<!\\d )" : "");
    }

    private static String after(char last) {
        if (Character.isDigit(last)) {
            return "(?!\\d|[.,/]\\d|(?!mm)\\p{L})";
        }
        return Character.isLetter(last) ? "(?!\\p{L})" : "";
    }

    private static String plain(String text) {
        String oneTimes = TIMES.matcher(text).replaceAll("x");
        String points = DECIMAL_COMMA.matcher(oneTimes).replaceAll(".");
        return SPACE_BEFORE_MM.matcher(points).replaceAll("");
    }
}
