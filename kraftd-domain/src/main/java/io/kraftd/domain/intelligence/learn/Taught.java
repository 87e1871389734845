package io.kraftd.domain.intelligence.learn;

import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.LessonUsed;
import io.kraftd.domain.intelligence.correct.Dependents;
import io.kraftd.domain.intelligence.correct.Twins;
import io.kraftd.domain.intelligence.lines.ItemTables;
import io.kraftd.domain.intelligence.lines.TaughtHeadings;
import io.kraftd.domain.intelligence.text.Paper;
import io.kraftd.domain.intelligence.words.ColumnRole;
import io.kraftd.domain.intelligence.words.Notation;
import io.kraftd.domain.learning.AnchorRule;
import io.kraftd.domain.learning.Fingerprint;
import io.kraftd.domain.learning.Lesson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lessons that fit one paper, and reading by them. */
public final class Taught {
    private static final FieldPath LINES = new FieldPath("/line_items");

    private final Paper paper;
    private final Notation notation;
    private final List<Lesson> fitting;

    private Taught(Paper paper, Notation notation, List<Lesson> fitting) {
        this.paper = paper;
        this.notation = notation;
        this.fitting = fitting;
    }

    /** Those of the lessons that are about this supplier's papers of this layout; of two that differ the later one counts. */
    public static Taught on(Paper paper, Notation notation, List<Lesson> lessons) {
        if (lessons.isEmpty()) {
            return new Taught(paper, notation, List.of());
        }
        Fingerprint layout = Fingerprints.of(paper);
        return new Taught(
                paper,
                notation,
                lessons.stream()
                        .filter(lesson -> lesson.layout().fits(layout) && Fingerprints.bears(paper, lesson.supplier()))
                        .sorted((one, other) -> one.at().compareTo(other.at()))
                        .toList());
    }

    /** What headings name here. */
    public TaughtHeadings headings() {
        Map<String, ColumnRole> roles = new HashMap<>();
        for (Lesson lesson : fitting) {
            lesson.headings().forEach(rule -> {
                ColumnRole role = ColumnTeacher.ROLES.get(rule.member());
                if (role != null) {
                    roles.values().remove(role);
                    roles.put(rule.heading(), role);
                }
            });
        }
        return fitting.isEmpty() ? TaughtHeadings.NONE : new TaughtHeadings(roles);
    }

    /** Puts what stands where lessons say in place of what was read there, and tells which lessons were used. */
    public List<LessonUsed> read(DocumentType type, ItemTables items, Map<FieldPath, Field> fields) {
        AnchorReader reader = new AnchorReader(paper, notation);
        List<LessonUsed> used = new ArrayList<>();
        for (Lesson lesson : fitting) {
            List<FieldPath> read = new ArrayList<>();
            for (AnchorRule rule : lesson.anchors()) {
                Optional<Field> field = reader.read(rule);
                field.ifPresent(found -> {
                    Twins.of(rule.field(), type).forEach(path -> fields.put(path, found));
                    read.add(rule.field());
                });
            }
            boolean headed = lesson.headings().stream()
                    .anyMatch(rule -> items.headings().stream().anyMatch(text -> text.contains(rule.heading())));
            Dependents.renew(fields, Set.copyOf(read));
            if (headed) {
                read.add(LINES);
            }
            if (!read.isEmpty()) {
                used.add(new LessonUsed(
                        lesson.id().document().value(), lesson.id().correction(), read));
            }
        }
        return used;
    }
}
