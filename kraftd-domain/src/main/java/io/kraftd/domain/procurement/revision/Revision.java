package io.kraftd.domain.procurement.revision;

import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.procurement.matching.LineMatch;
import io.kraftd.domain.procurement.matching.LineMatcher;
import io.kraftd.domain.procurement.matching.LineMatches;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.revision.RevisedLine.Kind;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.domain.unit.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A paper compared with an earlier state of it.
 *
 * @param lines those of the later paper in their order, then those that are not there any more
 * @param before total with tax of the earlier paper in its currency; {@code null} when unread
 * @param after the same of the later one
 */
public record Revision(
        List<RevisedLine> lines,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after) {
    private static final Comparator<RevisedLine> ORDER = Comparator.comparing(
                    RevisedLine::line, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(RevisedLine::earlierLine, Comparator.nullsLast(Comparator.naturalOrder()));

    private static final Map<String, Function<LineItem, @Nullable Object>> MEMBERS = members();

    public Revision {
        lines = List.copyOf(lines);
    }

    /** Compares: lines that say the same word for word belong together, the others as the matcher of lines finds. */
    public static Revision of(ExtractedDocument earlier, ExtractedDocument later) {
        Map<LineItem, LineItem> same = wordForWord(earlier.lineItems(), later.lineItems());
        List<LineItem> before = without(earlier.lineItems(), new HashSet<>(same.values()));
        List<LineItem> after = without(later.lineItems(), same.keySet());
        List<RevisedLine> lines = new ArrayList<>();
        same.forEach((now, then) -> lines.add(compared(then, now, 1)));
        LineMatches matches = LineMatcher.match(
                before.stream().map(Revision::wanted).toList(),
                after.stream().map(Revision::offered).toList(),
                List.of());
        for (LineMatch match : matches.matches()) {
            lines.add(compared(find(before, match.rfqLine()), find(after, match.quoteLine()), match.score()));
        }
        matches.unmatched().forEach(id -> lines.add(alone(Kind.ADDED, find(after, id))));
        matches.missing().forEach(id -> lines.add(alone(Kind.REMOVED, find(before, id))));
        lines.sort(ORDER);
        return new Revision(lines, gross(earlier), gross(later));
    }

    private static Map<LineItem, LineItem> wordForWord(List<LineItem> before, List<LineItem> after) {
        Map<String, List<LineItem>> earlier = byWords(before);
        Map<LineItem, LineItem> same = new LinkedHashMap<>();
        byWords(after).forEach((words, now) -> {
            List<LineItem> then = earlier.getOrDefault(words, List.of());
            if (now.size() == 1 && then.size() == 1) {
                same.put(now.get(0), then.get(0));
            }
        });
        return same;
    }

    private static Map<String, List<LineItem>> byWords(List<LineItem> items) {
        Map<String, List<LineItem>> byWords = new LinkedHashMap<>();
        for (LineItem item : items) {
            String words = item.itemCode() + "\n" + item.description() + "\n" + item.section();
            byWords.computeIfAbsent(words, any -> new ArrayList<>()).add(item);
        }
        return byWords;
    }

    private static List<LineItem> without(List<LineItem> items, Set<LineItem> taken) {
        return items.stream().filter(item -> !taken.contains(item)).toList();
    }

    private static LineItem find(List<LineItem> items, String id) {
        return items.stream().filter(item -> id(item).equals(id)).findFirst().orElseThrow();
    }

    private static String id(LineItem item) {
        return Integer.toString(item.lineNumber());
    }

    private static RevisedLine alone(Kind kind, LineItem item) {
        Integer number = item.lineNumber();
        return new RevisedLine(
                kind,
                kind == Kind.ADDED ? number : null,
                kind == Kind.ADDED ? null : number,
                item.description(),
                1,
                List.of());
    }

    private static RevisedLine compared(LineItem then, LineItem now, double score) {
        List<RevisedLine.ValueChange> changes = new ArrayList<>();
        MEMBERS.forEach((member, value) -> {
            Object before = value.apply(then);
            Object after = value.apply(now);
            if (!same(before, after)) {
                changes.add(new RevisedLine.ValueChange(member, text(before), text(after)));
            }
        });
        return new RevisedLine(
                changes.isEmpty() ? Kind.SAME : Kind.CHANGED,
                now.lineNumber(),
                then.lineNumber(),
                now.description(),
                score,
                changes);
    }

    private static Map<String, Function<LineItem, @Nullable Object>> members() {
        Map<String, Function<LineItem, @Nullable Object>> members = new LinkedHashMap<>();
        members.put("item_code", LineItem::itemCode);
        members.put("description", LineItem::description);
        members.put("quantity", LineItem::quantity);
        members.put("unit_of_measure", LineItem::unitOfMeasure);
        members.put("unit_price", LineItem::unitPrice);
        members.put("total_price", LineItem::totalPrice);
        members.put("currency", LineItem::currency);
        members.put("discount_percentage", LineItem::discountPercentage);
        members.put("discount_amount", LineItem::discountAmount);
        members.put("tax_rate", LineItem::taxRate);
        members.put("delivery_time", LineItem::deliveryTime);
        return members;
    }

    private static boolean same(@Nullable Object before, @Nullable Object after) {
        if (before instanceof BigDecimal one && after instanceof BigDecimal other) {
            return one.compareTo(other) == 0;
        }
        return Objects.equals(before, after);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value == null ? null : value.toString();
    }

    private static @Nullable BigDecimal gross(ExtractedDocument document) {
        return document.totals() == null ? null : document.totals().gross();
    }

    private static RfqLine wanted(LineItem item) {
        String unit = item.unitOfMeasure();
        return new RfqLine(
                id(item),
                item.section(),
                item.itemCode(),
                item.description(),
                item.quantity(),
                unit,
                unit == null ? null : Units.code(unit).orElse(null),
                false,
                null);
    }

    private static QuotationLine offered(LineItem item) {
        String unit = item.unitOfMeasure();
        return new QuotationLine(
                id(item),
                null,
                item.itemCode(),
                item.description(),
                item.quantity(),
                unit,
                unit == null ? null : Units.code(unit).orElse(null),
                item.unitPrice(),
                BigDecimal.ONE,
                item.totalPrice(),
                item.discountPercentage(),
                null,
                List.of(),
                item.isAlternative(),
                null);
    }
}
