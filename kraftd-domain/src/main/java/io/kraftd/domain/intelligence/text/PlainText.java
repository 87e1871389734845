package io.kraftd.domain.intelligence.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Brings printed text to the spelling of the vocabularies, so that "N° de Référence" and "no de reference" are one. */
public final class PlainText {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[#№]|%");
    private static final Pattern ORDINAL_SIGN = Pattern.compile("(?<=[nN])[°ºᵒ]");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u0640]+");
    private static final int SPACED_TITLE = 4;

    private PlainText() {}

    /** The words of a text; letters with points between ("P.O.") and spaced-out titles ("O F F E R") become one word. */
    public static List<PlainWord> words(String text) {
        if (isAscii(text)) {
            return joinLetters(asciiWords(text), text);
        }
        String readable = ORDINAL_SIGN.matcher(text).replaceAll("o");
        List<PlainWord> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(readable);
        while (matcher.find()) {
            words.add(new PlainWord(plain(matcher.group()), matcher.start(), matcher.end()));
        }
        return joinLetters(words, text);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** The same words as by the pattern, without its cost. */
    private static List<PlainWord> asciiWords(String text) {
        List<PlainWord> words = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            int end = i;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                words.add(new PlainWord(text.substring(i, end).toLowerCase(Locale.ROOT), i, end));
                i = end - 1;
            } else if (sign == '#' || sign == '%') {
                words.add(new PlainWord(String.valueOf(sign), i, i + 1));
            }
        }
        return words;
    }

    /** The words of a text, joined by single blanks. */
    public static String of(String text) {
        return words(text).stream().map(PlainWord::text).collect(Collectors.joining(" "));
    }

    /** Digits of any script as 0 to 9; the length stays. */
    public static String westernDigits(String text) {
        if (text.chars().allMatch(c -> c < 128)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c > 127 && Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
        }
        return out.toString();
    }

    /** Whether most letters of the text run from right to left. */
    public static boolean rightToLeft(String text) {
        int right = 0;
        int left = 0;
        for (int i = 0; i < text.length(); i++) {
            byte direction = Character.getDirectionality(text.charAt(i));
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                right++;
            } else if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                left++;
            }
        }
        return right > left;
    }

    private static String plain(String word) {
        if (word.chars().allMatch(c -> c < 128)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        return westernDigits(bare.toLowerCase(Locale.ROOT))
                .replace("ß", "ss")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('ı', 'i')
                .replace("№", "#")
                .replace('ى', 'ي')
                .replace('ة', 'ه')
                .replace("ٱ", "ا");
    }

    private static List<PlainWord> joinLetters(List<PlainWord> words, String text) {
        List<PlainWord> out = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); ) {
            int end = runOfLetters(words, i, text, '.');
            if (end - i < 2) {
                int spaced = runOfLetters(words, i, text, ' ');
                end = spaced - i >= SPACED_TITLE ? spaced : i + 1;
            }
            out.add(joined(words.subList(i, end)));
            i = end;
        }
        return out;
    }

    private static int runOfLetters(List<PlainWord> words, int from, String text, char between) {
        int at = from;
        while (at < words.size() && isLetter(words.get(at))) {
            if (at > from
                    && !onlyBetween(text, words.get(at - 1).end(), words.get(at).start(), between)) {
                break;
            }
            at++;
        }
        return at;
    }

    private static boolean isLetter(PlainWord word) {
        return word.end() - word.start() == 1 && Character.isLetter(word.text().charAt(0));
    }

    private static boolean onlyBetween(String text, int from, int to, char between) {
        return to - from == 1 && text.charAt(from) == between;
    }

    private static PlainWord joined(List<PlainWord> words) {
        String text = words.stream().map(PlainWord::text).collect(Collectors.joining());
        return new PlainWord(
                text, words.get(0).start(), words.get(words.size() - 1).end());
    }
}
