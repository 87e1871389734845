package io.kraftd.domain.procurement.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A description taken apart: its words, joined to phrases of the trade, and the sizes and ratings in it.
 *
 * @param words in order, without fill words
 */
record Described(List<String> words, List<Measure> measures) {
    private static final Pattern TOKEN =
            Pattern.compile("(?<whole>\\d+)[ -](?<num>\\d+)/(?<den>\\d+)(?<inch1>\\s*(?:\"|''|in\\b|inch(?:es)?\\b))?"
                    + "|(?<num2>\\d+)/(?<den2>\\d+)(?<inch2>\\s*(?:\"|''|in\\b|inch(?:es)?\\b))?"
                    + "|(?<number>\\d+(?:[.,]\\d+)*)(?:\\s*(?<unit>\"|''|[a-zµ²³%/]+[23]?(?![a-z])))?"
                    + "|(?<word>\\p{L}[\\p{L}'/]*)");
    private static final Map<String, Map.Entry<String, Double>> UNITS = Map.ofEntries(
            Map.entry("mm", Map.entry("mm", 1.0)), Map.entry("cm", Map.entry("mm", 10.0)),
            Map.entry("m", Map.entry("mm", 1000.0)), Map.entry("mtr", Map.entry("mm", 1000.0)),
            Map.entry("metre", Map.entry("mm", 1000.0)), Map.entry("meter", Map.entry("mm", 1000.0)),
            Map.entry("in", Map.entry("mm", 25.4)), Map.entry("inch", Map.entry("mm", 25.4)),
            Map.entry("ft", Map.entry("mm", 304.8)), Map.entry("km", Map.entry("mm", 1_000_000.0)),
            Map.entry("kg", Map.entry("kg", 1.0)), Map.entry("g", Map.entry("kg", 0.001)),
            Map.entry("gsm", Map.entry("kg", 0.001)), Map.entry("gr", Map.entry("kg", 0.001)),
            Map.entry("t", Map.entry("kg", 1000.0)), Map.entry("lb", Map.entry("kg", 0.45359237)),
            Map.entry("w", Map.entry("w", 1.0)), Map.entry("watt", Map.entry("w", 1.0)),
            Map.entry("kw", Map.entry("w", 1000.0)), Map.entry("hp", Map.entry("w", 745.7)),
            Map.entry("v", Map.entry("v", 1.0)), Map.entry("volt", Map.entry("v", 1.0)),
            Map.entry("kv", Map.entry("v", 1000.0)), Map.entry("a", Map.entry("a", 1.0)),
            Map.entry("amp", Map.entry("a", 1.0)), Map.entry("amps", Map.entry("a", 1.0)),
            Map.entry("l", Map.entry("l", 1.0)), Map.entry("ltr", Map.entry("l", 1.0)),
            Map.entry("litre", Map.entry("l", 1.0)), Map.entry("liter", Map.entry("l", 1.0)),
            Map.entry("ml", Map.entry("l", 0.001)), Map.entry("cl", Map.entry("l", 0.01)),
            Map.entry("mm2", Map.entry("mm2", 1.0)), Map.entry("sqmm", Map.entry("mm2", 1.0)),
            Map.entry("bar", Map.entry("bar", 1.0)), Map.entry("psi", Map.entry("bar", 0.0689476)));
    private static final Set<String> FILL = Set.of(
            "a",
            "an",
            "the",
            "of",
            "for",
            "to",
            "and",
            "or",
            "in",
            "on",
            "by",
            "as",
            "per",
            "at",
            "from",
            "no",
            "nr",
            "x",
            "type",
            "der",
            "die",
            "das",
            "und",
            "mit",
            "fur",
            "de",
            "la",
            "le",
            "et",
            "con",
            "y",
            "e",
            "di",
            "van",
            "en",
            "met",
            "our",
            "item",
            "size",
            "approx",
            "ca",
            "etc",
            "new",
            "std",
            "standard",
            "grade",
            "class",
            "quality",
            "good",
            "each");

    static Described of(String description) {
        String text = plain(description);
        List<String> words = new ArrayList<>();
        List<Measure> measures = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            read(token, words, measures);
        }
        List<String> kept = TradeWords.joined(words).stream()
                .filter(word -> !FILL.contains(word))
                .toList();
        return new Described(kept, List.copyOf(measures));
    }

    // why: "3x1.5" and "M10*40" are sizes joined by a sign; only a sign between digits is taken apart.
    private static String plain(String description) {
        String folded = Normalizer.normalize(description, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String spaced = folded.replace('×', 'x')
                .replace('”', '"')
                .replace('″', '"')
                .replace("½", " 1/2")
                .replaceAll("(?<=\\d)\\s*[x*]\\s*(?=[\\d.])", " x ")
                .replaceAll("(?<=[\\d][a-z]{0,2})\\s*[x*]\\s*(?=\\d)", " x ")
                .replaceAll("(?<=\\d)(?:c|core|cores)\\b", " core ")
                .replaceAll("(?<=[\\p{L}])-(?=[\\p{L}])", " ")
                .replaceAll("(?<=[\\p{L}])-?(?=\\d)", " ")
                .replace("sq.mm", "mm2")
                .replace("sq mm", "mm2")
                .replace("mm²", "mm2")
                .replaceAll("g/(?:m2|m²|sqm)", "g")
                .replace('⁄', '/');
        return Normalizer.normalize(spaced, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    }

    private static void read(Matcher token, List<String> words, List<Measure> measures) {
        if (token.group("word") != null) {
            words.add(token.group("word").replaceAll("['/]+$", ""));
        } else if (token.group("number") != null) {
            number(token.group("number"), token.group("unit"), words, measures);
        } else if (token.group("whole") != null) {
            double value = Double.parseDouble(token.group("whole")) + ratio(token.group("num"), token.group("den"));
            measures.add(inches(value));
        } else {
            fraction(token, measures);
        }
    }

    private static void fraction(Matcher token, List<Measure> measures) {
        double top = Double.parseDouble(token.group("num2"));
        double bottom = Double.parseDouble(token.group("den2"));
        if (token.group("inch2") != null || (top < bottom && bottom <= 64 && Long.bitCount((long) bottom) == 1)) {
            measures.add(inches(top / bottom));
        } else {
            measures.add(new Measure(top, top, ""));
            measures.add(new Measure(bottom, bottom, ""));
        }
    }

    private static double ratio(String top, String bottom) {
        double below = Double.parseDouble(bottom);
        return below == 0 ? 0 : Double.parseDouble(top) / below;
    }

    private static Measure inches(double value) {
        return new Measure(value, value * 25.4, "mm");
    }

    private static void number(String digits, @Nullable String unit, List<String> words, List<Measure> measures) {
        double value = parsed(digits);
        String name = unit == null ? "" : unit.equals("\"") || unit.equals("''") ? "in" : unit;
        Map.Entry<String, Double> known = UNITS.get(name);
        if (known != null) {
            measures.add(new Measure(value, value * known.getValue(), known.getKey()));
        } else {
            measures.add(new Measure(value, value, ""));
            if (!name.isEmpty()) {
                words.add(name);
            }
        }
    }

    // why: in descriptions a comma with three digits behind it groups thousands, any other comma is a decimal mark.
    private static double parsed(String digits) {
        String plain = digits.matches("\\d{1,3}(,\\d{3})+") ? digits.replace(",", "") : digits.replace(',', '.');
        int last = plain.lastIndexOf('.');
        String single = last < 0 ? plain : plain.substring(0, last).replace(".", "") + plain.substring(last);
        return Double.parseDouble(single);
    }
}
