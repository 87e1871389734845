package io.kraftd.domain.intelligence.learn;

import io.kraftd.domain.correction.Correctable;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.intelligence.labels.Places;
import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.Paper;
import io.kraftd.domain.intelligence.text.PlainText;
import io.kraftd.domain.intelligence.text.PlainWord;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.learning.AnchorRule;
import io.kraftd.domain.learning.AnchorRule.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out by which label, or at which place, a value stands that a person has named. */
final class AnchorTeacher {
    private static final int LONGEST_LABEL = 8;
    private static final int ABOVE = 4;

    private final Paper paper;
    private final AnchorReader reader;

    AnchorTeacher(Paper paper, AnchorReader reader) {
        this.paper = paper;
        this.reader = reader;
    }

    /** The rule that gives just this value on this paper; a label is better than a place. Empty when no rule does. */
    Optional<AnchorRule> rule(FieldPath path, FieldValue value) {
        Correctable kind = Correctable.at(path).orElseThrow();
        List<AnchorRule> rules = new ArrayList<>();
        for (int line = 0; line < Math.min(AnchorReader.LINES, paper.lines().size()); line++) {
            for (int at = 0; at < paper.lines().get(line).segments().size(); at++) {
                collect(path, kind, value, line, at, rules);
            }
        }
        return rules.stream()
                .sorted(Comparator.comparing(AnchorRule::side))
                .filter(rule -> reader.read(rule)
                        .filter(field -> AnchorReader.same(field.value(), value))
                        .isPresent())
                .findFirst();
    }

    private void collect(FieldPath path, Correctable kind, FieldValue value, int line, int at, List<AnchorRule> rules) {
        Line row = paper.lines().get(line);
        Segment segment = row.segments().get(at);
        List<PlainWord> words = segment.words();
        for (int i = 0; i < Math.min(words.size() - 1, LONGEST_LABEL); i++) {
            String label = PlainText.of(segment.text().substring(0, words.get(i).end()));
            if (label(label) && is(kind, segment, words.get(i).end(), value)) {
                rules.add(new AnchorRule(path, Side.BEHIND, label, null));
            }
        }
        if (!is(kind, segment, 0, value)) {
            return;
        }
        for (int other = 0; other < row.segments().size(); other++) {
            boolean beside =
                    AnchorReader.beside(row, other).filter(segment::equals).isPresent();
            add(path, beside ? Side.BESIDE : null, row.segments().get(other), rules);
        }
        for (int above = line - 1; above >= Math.max(0, line - ABOVE); above--) {
            paper.lines().get(above).segments().stream()
                    .filter(head -> Places.under(head.box(), segment.box()))
                    .forEach(head -> add(path, Side.BELOW, head, rules));
        }
        if (row.page() == 0) {
            rules.add(new AnchorRule(path, Side.AT, "", segment.box()));
        }
    }

    private static void add(FieldPath path, @Nullable Side side, Segment label, List<AnchorRule> rules) {
        if (side != null && label.number() == null && label(label.plain())) {
            rules.add(new AnchorRule(path, side, label.plain(), null));
        }
    }

    private boolean is(Correctable kind, Segment segment, int from, FieldValue value) {
        return reader.field(kind, segment, from, null)
                .filter(field -> AnchorReader.same(field.value(), value))
                .isPresent();
    }

    /** Words that may label something: some letters, no digits, not too many. */
    private static boolean label(String plain) {
        return plain.chars().filter(Character::isLetter).count() >= 2
                && plain.chars().noneMatch(Character::isDigit)
                && plain.split(" ", -1).length <= LONGEST_LABEL;
    }
}
