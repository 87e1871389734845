package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.LineItem.RowQuality;
import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.Paper;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.value.Found;
import io.kraftd.domain.intelligence.value.Numbers;
import io.kraftd.domain.intelligence.words.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Items that a letter asks for without headings and prices: numbered from 1 on, each counted and named on one line, as in
 * "2. 180 m Pipe DN50" or "2. Pipe DN50 - 180 m".
 */
final class ListedItems {
    private static final String COUNT = "(?<count>\\d[\\d.,']{0,9})";
    private static final String UNIT = "(?<unit>\\p{L}[\\p{L}\\d²³.]{0,11})";
    private static final Pattern COUNT_FIRST = Pattern.compile(
            "^\\s*(?<place>\\d{1,3})[.)]?\\s+" + COUNT + "\\s*(?:[x×]|" + UNIT + ")\\s+(?<name>\\p{L}.{3,})$");
    private static final Pattern COUNT_LAST =
            Pattern.compile("^\\s*(?<place>\\d{1,3})[.)]?\\s+(?<name>\\p{L}.{3,}?)\\s+(?:[-–:]\\s*)?" + COUNT + "\\s*"
                    + UNIT + "\\s*$");
    /** "1. 30 days notice": stretches of time and shares are terms. */
    private static final Set<String> OF_TERMS = Set.of("day", "WEE", "MON", "ANN", "P1");

    private static final int FAR = 200;
    private static final int FEWEST = 2;
    private static final double TRUST = 0.85;

    private ListedItems() {}

    /** The numbered items of the paper; none when there are fewer than two. */
    static ItemTables read(Paper paper, Numbers numbers) {
        List<ReadItem> items = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        for (int i = 0; i < Math.min(FAR, paper.lines().size()); i++) {
            ReadItem item = item(paper.lines().get(i), items.size() + 1, numbers);
            if (item != null) {
                items.add(item);
                used.add(i);
            }
        }
        return items.size() < FEWEST
                ? new ItemTables(List.of(), Set.of(), List.of(), false)
                : new ItemTables(items, used, List.of(), false);
    }

    private static @Nullable ReadItem item(Line line, int place, Numbers numbers) {
        Segment all = Segment.of(line.tokens());
        for (Pattern pattern : List.of(COUNT_FIRST, COUNT_LAST)) {
            Matcher matcher = pattern.matcher(all.text());
            if (matcher.matches() && matcher.group("place").equals(String.valueOf(place))) {
                String printed = matcher.group("unit");
                String unit = printed == null ? "piece" : Units.of(printed).orElse(null);
                boolean counted = unit == null ? ownCell(line, matcher) : !OF_TERMS.contains(unit);
                List<Found<BigDecimal>> count = numbers.in(matcher.group("count"));
                if (counted && count.size() == 1) {
                    return item(all, matcher, count.get(0).value(), unit == null ? printed : unit);
                }
            }
        }
        return null;
    }

    /** Whether count and unit stand apart from the name, so that a word no vocabulary knows is a unit. */
    private static boolean ownCell(Line line, Matcher matcher) {
        String cell = matcher.group("count") + " " + matcher.group("unit");
        return line.segments().stream()
                .anyMatch(segment -> segment.text().strip().equals(cell));
    }

    private static ReadItem item(Segment all, Matcher matcher, BigDecimal count, String unit) {
        Map<String, Field> fields = new HashMap<>();
        String name = matcher.group("name").strip();
        int from = matcher.start("name");
        fields.put("description", PricedLine.field(new FieldValue.Text(name), all, from, matcher.end("name"), TRUST));
        fields.put(
                "quantity",
                PricedLine.field(
                        new FieldValue.Number(count), all, matcher.start("count"), matcher.end("count"), TRUST));
        if (matcher.group("unit") != null) {
            fields.put(
                    "unit_of_measure",
                    PricedLine.field(
                            new FieldValue.Text(unit), all, matcher.start("unit"), matcher.end("unit"), TRUST));
        }
        return new ReadItem(fields, Set.of(), RowQuality.MEDIUM);
    }
}
