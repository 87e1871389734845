package io.kraftd.domain.intelligence.value;

import io.kraftd.domain.intelligence.text.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads decimal numbers: 1,234.56 · 1.234,56 · 1 234,56 · 1'234.56 · 1,23,456.00 · digits of other scripts · a minus before or
 * behind · amounts in parentheses as negative. Currency signs and units around them are left alone.
 */
public final class Numbers {
    private static final String SPACE = "[ \\u00A0\\u202F\\u2009]";
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.,])"
            + "(?:\\d{1,3}(?:" + SPACE + "\\d{3})+(?!\\d)(?:[.,]\\d{1,6})?|\\d+(?:[.,'’٬٫]\\d+)*|[.,]\\d{1,4})"
            + "(?![\\d])");
    private static final Pattern GROUPING = Pattern.compile(SPACE + "|['’٬]");
    private static final Pattern MINUS_BEFORE =
            Pattern.compile("(?:^|[\\s(\\p{Sc}])[-−–]\\s?(?:\\p{Sc}\\s?|[A-Z]{3}\\s)?$");
    private static final Pattern OPENED = Pattern.compile("\\(\\s?(?:\\p{Sc}\\s?|[A-Z]{3}\\s)?$");
    private static final Pattern CLOSED = Pattern.compile("^\\s?(?:\\p{Sc}|[A-Z]{3})?\\s?\\)");
    private static final Pattern MINUS_BEHIND = Pattern.compile("^-(?![\\p{L}\\d])|^−");
    private static final int LONGEST = 24;
    private static final int GROUP = 3;

    private final DecimalMark mark;

    /** A reader for a document that writes decimals with this sign. */
    public Numbers(DecimalMark mark) {
        this.mark = mark;
    }

    /** All numbers of a text in their order; pieces of words, days and codes such as 12/4 or AB-12 are not numbers. */
    public List<Found<BigDecimal>> in(String text) {
        String western = PlainText.westernDigits(text);
        if (western.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return List.of();
        }
        List<Found<BigDecimal>> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(western);
        while (matcher.find()) {
            Found<BigDecimal> number = read(western, matcher.start(), matcher.end());
            if (number != null && !partOfCode(western, number.start(), number.end())) {
                found.add(number);
            }
        }
        return found;
    }

    /** The number that a text consists of, currency signs and a unit aside; empty when it holds none or several. */
    public Optional<Found<BigDecimal>> only(String text) {
        List<Found<BigDecimal>> all = in(text);
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private @Nullable Found<BigDecimal> read(String text, int start, int end) {
        String body =
                GROUPING.matcher(text.substring(start, end)).replaceAll("").replace('٫', mark.sign());
        if (body.length() > LONGEST) {
            return null;
        }
        boolean certain = certain(body);
        BigDecimal value = value(body);
        if (value == null) {
            return null;
        }
        boolean before = MINUS_BEFORE.matcher(text.substring(0, start)).find()
                && !CLOSED.matcher(text.substring(end)).find();
        boolean behind = MINUS_BEHIND.matcher(text.substring(end)).find();
        boolean enclosed = OPENED.matcher(text.substring(0, start)).find()
                && CLOSED.matcher(text.substring(end)).find();
        BigDecimal signed = before || behind || enclosed ? value.negate() : value;
        return new Found<>(signed, start, behind ? end + 1 : end, certain);
    }

    private @Nullable BigDecimal value(String body) {
        int dot = body.lastIndexOf('.');
        int comma = body.lastIndexOf(',');
        if (dot < 0 && comma < 0) {
            return new BigDecimal(body);
        }
        if (dot >= 0 && comma >= 0) {
            return decimal(body, Math.max(dot, comma));
        }
        int last = Math.max(dot, comma);
        char sign = body.charAt(last);
        if (body.indexOf(sign) != last) {
            return grouped(body, sign) ? new BigDecimal(body.replace(String.valueOf(sign), "")) : null;
        }
        return oneSign(body, last, sign);
    }

    private BigDecimal oneSign(String body, int at, char sign) {
        boolean threeBehind = body.length() - at - 1 == GROUP;
        boolean fewBefore = at >= 1 && at <= GROUP && body.charAt(0) != '0';
        boolean decimal = !threeBehind || !fewBefore || (mark != DecimalMark.UNKNOWN && mark.sign() == sign);
        return new BigDecimal(decimal ? "0" + body.replace(sign, '.') : body.replace(String.valueOf(sign), ""));
    }

    private static @Nullable BigDecimal decimal(String body, int at) {
        char sign = body.charAt(at);
        char other = sign == '.' ? ',' : '.';
        String whole = body.substring(0, at);
        boolean sound = whole.indexOf(sign) < 0 && grouped(whole, other);
        return sound ? new BigDecimal(whole.replace(String.valueOf(other), "") + "." + body.substring(at + 1)) : null;
    }

    /** Groups of three behind the first, or of two with a last one of three as written in India. */
    private static boolean grouped(String whole, char sign) {
        String[] groups = whole.split(Pattern.quote(String.valueOf(sign)), -1);
        if (groups[0].isEmpty() || groups[0].length() > GROUP || groups[groups.length - 1].length() != GROUP) {
            return false;
        }
        int middle = groups.length > 2 ? groups[1].length() : GROUP;
        for (int i = 1; i < groups.length - 1; i++) {
            if (groups[i].length() != middle || middle < 2 || middle > GROUP) {
                return false;
            }
        }
        return true;
    }

    private boolean certain(String body) {
        int last = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','));
        return last < 0 || mark != DecimalMark.UNKNOWN || body.length() - last - 1 != GROUP;
    }

    private static boolean partOfCode(String text, int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        char afterThat = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
        boolean joinedBefore = before == '/'
                || before == '_'
                || before == '#'
                || (before == ':' && digitAt(text, start - 2))
                || (before == '-' && start > 1 && Character.isLetterOrDigit(text.charAt(start - 2)));
        boolean joinedAfter =
                ((after == '/' || after == '-' || after == ':' || after == '_') && Character.isDigit(afterThat))
                        || (after == '-' && Character.isLetter(afterThat));
        boolean dimension = (after == 'x' || after == 'X' || after == '×') && Character.isDigit(afterThat);
        return joinedBefore || joinedAfter || dimension;
    }

    private static boolean digitAt(String text, int at) {
        return at >= 0 && Character.isDigit(text.charAt(at));
    }
}
