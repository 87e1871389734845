package io.kraftd.domain.intelligence.learn;

import io.kraftd.domain.correction.Correctable;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.intelligence.labels.Places;
import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.Paper;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.words.ColumnRole;
import io.kraftd.domain.learning.HeadingRule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out under which heading the values stand that a person has named of line items. */
final class ColumnTeacher {
    /** The members of a line item that stand in columns, by name. */
    static final Map<String, ColumnRole> ROLES = Map.ofEntries(
            Map.entry("description", ColumnRole.DESCRIPTION),
            Map.entry("item_code", ColumnRole.CODE),
            Map.entry("quantity", ColumnRole.QUANTITY),
            Map.entry("unit_of_measure", ColumnRole.UNIT),
            Map.entry("unit_price", ColumnRole.PRICE),
            Map.entry("total_price", ColumnRole.AMOUNT),
            Map.entry("tax_rate", ColumnRole.TAX_RATE),
            Map.entry("discount_percentage", ColumnRole.DISCOUNT),
            Map.entry("discount_amount", ColumnRole.DISCOUNT),
            Map.entry("delivery_time", ColumnRole.DELIVERY),
            Map.entry("model_brand", ColumnRole.BRAND),
            Map.entry("drawing_reference", ColumnRole.DRAWING),
            Map.entry("wbs_code", ColumnRole.WBS),
            Map.entry("notes", ColumnRole.REMARK));

    private static final int HEADINGS = 2;

    private final Paper paper;
    private final AnchorReader reader;

    ColumnTeacher(Paper paper, AnchorReader reader) {
        this.paper = paper;
        this.reader = reader;
    }

    /** One rule for each member that was corrected, under the heading that most corrected values of it stand below. */
    List<HeadingRule> rules(ExtractedDocument corrected, List<FieldPath> paths) {
        Map<HeadingRule, Integer> votes = new HashMap<>();
        for (FieldPath path : paths) {
            String member = path.pointer().substring(path.pointer().lastIndexOf('/') + 1);
            if (ROLES.containsKey(member)) {
                heading(corrected, path).ifPresent(text -> votes.merge(new HeadingRule(text, member), 1, Integer::sum));
            }
        }
        Set<String> told = new HashSet<>();
        return votes.entrySet().stream()
                .sorted(Map.Entry.<HeadingRule, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(vote -> vote.getKey().member()))
                .map(Map.Entry::getKey)
                .filter(rule -> told.add("member " + rule.member()) && told.add("heading " + rule.heading()))
                .toList();
    }

    private Optional<String> heading(ExtractedDocument corrected, FieldPath path) {
        FieldValue value = corrected.fields().at(path.pointer()).orElseThrow().value();
        for (int i = 0; i < paper.lines().size(); i++) {
            List<Segment> same = standing(paper.lines().get(i), path, value);
            if (same.size() == 1 && others(corrected, path, paper.lines().get(i))) {
                return above(i, same.get(0));
            }
        }
        return Optional.empty();
    }

    private List<Segment> standing(Line line, FieldPath path, FieldValue value) {
        Correctable kind = Correctable.at(path).orElseThrow();
        return line.segments().stream()
                .filter(segment -> reader.field(kind, segment, 0, null)
                        .filter(field -> AnchorReader.same(field.value(), value))
                        .isPresent())
                .toList();
    }

    /** Whether another value of the same line item stands in the line, so that it is the item's. */
    private boolean others(ExtractedDocument corrected, FieldPath path, Line line) {
        String item = path.pointer().substring(0, path.pointer().lastIndexOf('/') + 1);
        return corrected.fields().byPath().entrySet().stream()
                .filter(entry -> entry.getKey().pointer().startsWith(item)
                        && !entry.getKey().equals(path)
                        && ROLES.containsKey(entry.getKey().pointer().substring(item.length())))
                .anyMatch(entry -> !standing(
                                line, entry.getKey(), entry.getValue().value())
                        .isEmpty());
    }

    /** The text over a cell in the nearest line above that has words only. */
    private Optional<String> above(int line, Segment cell) {
        for (int i = line - 1; i >= 0; i--) {
            Line row = paper.lines().get(i);
            boolean headings =
                    row.segments().size() >= HEADINGS && row.segments().stream().allMatch(ColumnTeacher::words);
            if (headings && row.page() == paper.lines().get(line).page()) {
                return row.segments().stream()
                        .filter(head -> Places.under(head.box(), cell.box()))
                        .map(Segment::plain)
                        .filter(text -> !text.isBlank())
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static boolean words(Segment segment) {
        return segment.number() == null
                && segment.day() == null
                && segment.text().chars().noneMatch(Character::isDigit);
    }
}
