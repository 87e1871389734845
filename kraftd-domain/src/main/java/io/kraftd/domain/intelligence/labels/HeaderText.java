package io.kraftd.domain.intelligence.labels;

import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.Paper;
import io.kraftd.domain.intelligence.words.LabelKind;
import io.kraftd.domain.intelligence.words.Notation;
import io.kraftd.domain.intelligence.words.Vocabulary;
import io.kraftd.domain.shared.Deadline;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The paper around the item tables with its labels.
 *
 * @param itemLines indices of lines that belong to items
 */
public record HeaderText(
        Paper paper, Notation notation, Set<Integer> itemLines, Map<LabelKind, List<Label<LabelKind>>> labels) {
    private static final int FAR = 1500;

    public static HeaderText of(Paper paper, Notation notation, Set<Integer> itemLines, Deadline deadline) {
        Map<LabelKind, List<Label<LabelKind>>> labels = new EnumMap<>(LabelKind.class);
        int read = 0;
        for (int i = 0; i < paper.lines().size() && read < FAR; i++) {
            if (!itemLines.contains(i)) {
                deadline.check();
                read++;
                for (Label<LabelKind> label : Labels.in(paper.lines().get(i), i, Vocabulary.LABELS)) {
                    labels.computeIfAbsent(label.kind(), any -> new ArrayList<>())
                            .add(label);
                }
            }
        }
        return new HeaderText(paper, notation, itemLines, labels);
    }

    public List<Label<LabelKind>> of(LabelKind kind) {
        return labels.getOrDefault(kind, List.of());
    }

    public Line line(int index) {
        return paper.lines().get(index);
    }

    public Places places() {
        return new Places(paper);
    }

    /** A little less trust for what stands further into the document. */
    public double early(int line) {
        return line(line).page() == 0 ? 1 : 0.93;
    }
}
