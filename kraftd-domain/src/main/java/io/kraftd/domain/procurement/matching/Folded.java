package io.kraftd.domain.procurement.matching;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings a description to one spelling: lower case, no accents, one sign for each of "times", "inch" and "diameter". */
final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<Pattern, String> SIGNS = signs();

    private Folded() {}

    /** The text as the word lists and the readers of sizes expect it. */
    static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        String spaced = text.replaceAll("(?=[\u00bc-\u00be\u2150-\u215e])", " ");
        String folded = Normalizer.normalize(spaced, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (Map.Entry<Pattern, String> sign : SIGNS.entrySet()) {
            folded = sign.getKey().matcher(folded).replaceAll(sign.getValue());
        }
        return MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD)).replaceAll("");
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(sign -> sign == ' ' || (sign >= 'a' && sign <= 'z'));
    }

    private static Map<Pattern, String> signs() {
        Map<Pattern, String> signs = new LinkedHashMap<>();
        signs.put(Pattern.compile("[\u2010-\u2015\u2212]"), "-");
        signs.put(Pattern.compile("[\u2044\u2215]"), "/");
        signs.put(Pattern.compile("[\u201c\u201d\u2033]|''|\u2032\u2032"), "\"");
        signs.put(Pattern.compile("[\u2018\u2019\u2032]"), "'");
        signs.put(Pattern.compile("[\u00f8\u2300\u2205\u03c6](?=\\s*\\d)"), " dia ");
        signs.put(Pattern.compile("(?<=\\d)\\s*[\u00f8\u2300\u2205\u03c6]"), " dia ");
        signs.put(Pattern.compile("\u00f8"), "o");
        signs.put(Pattern.compile("\u00df"), "ss");
        signs.put(Pattern.compile("\\bs/s\\b"), "ss");
        signs.put(Pattern.compile("sq\\.? ?mm|mm(?:\\^2| 2\\b)"), "mm2");
        signs.put(Pattern.compile("(?:gr?|grams?)(?: ?/ ?| per )(?:m2|m\\^2|sqm|sq\\.? ?m)\\b|g\\.s\\.m"), "gsm");
        signs.put(Pattern.compile("m3 ?/ ?h(?:r|our)?\\b|\\bcum/h\\b|\\bcmh\\b"), "cmh");
        signs.put(Pattern.compile("(?<=\\d)\\s*[\u00d7x*]\\s*(?=[\\d.])"), " x ");
        signs.put(Pattern.compile("(?<=\\d\\s?\\p{L}{1,2})\\s*[\u00d7x*]\\s*(?=\\d)"), " x ");
        signs.put(Pattern.compile("(?<=['\"])\\s*[\u00d7x*]\\s*(?=\\d)"), " x ");
        return signs;
    }
}
