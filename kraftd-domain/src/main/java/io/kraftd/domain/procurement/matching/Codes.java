package io.kraftd.domain.procurement.matching;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what may be an article number or a grade in a folded text: {@code 6204-2rs}, {@code s275jr}. */
final class Codes {
    private static final Pattern RUN = Pattern.compile("(?<![\\p{L}\\d])[a-z\\d]+(?:[-./][a-z\\d]+)*(?![\\p{L}\\d])");
    private static final Pattern MIXED = Pattern.compile("(?=.*\\d)(?=.*[a-z]).+");
    private static final Pattern SIZE = Pattern.compile("\\d+(?:[.,]\\d+)?[a-z]{1,4}\\d?|[a-z]{1,3}\\d{1,3}");
    private static final int SHORTEST = 4;

    private Codes() {}

    static Set<String> in(String text) {
        Set<String> codes = new HashSet<>();
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            String code = run.group().replaceAll("[-./]", "");
            boolean article = MIXED.matcher(code).matches() || (code.length() > 5 && Character.isDigit(code.charAt(0)));
            if (article && code.length() >= SHORTEST && !SIZE.matcher(code).matches()) {
                codes.add(code);
            }
        }
        return codes;
    }
}
