package io.kraftd.domain.intelligence.learn;

import io.kraftd.domain.correction.Change;
import io.kraftd.domain.correction.Correctable;
import io.kraftd.domain.correction.Correction;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.Party;
import io.kraftd.domain.intelligence.text.Paper;
import io.kraftd.domain.intelligence.text.PlainText;
import io.kraftd.domain.intelligence.words.Notation;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.learning.AnchorRule;
import io.kraftd.domain.learning.HeadingRule;
import io.kraftd.domain.learning.Lesson;
import io.kraftd.domain.learning.LessonId;
import io.kraftd.domain.shared.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a lesson of a correction. */
public final class Teacher {
    private Teacher() {}

    /**
     * What a correction teaches about the layout it was made on; empty when the corrected values stand nowhere on the paper by
     * a rule, or when the paper names nobody who wrote it.
     *
     * @param corrected the document with the correction made
     * @param deadline {@link io.kraftd.domain.shared.DeadlinePassedException} when it passes
     */
    public static Optional<Lesson> lesson(
            LessonId id, Correction correction, ExtractedDocument corrected, DocumentLayout layout, Deadline deadline) {
        Paper paper = Paper.of(layout, deadline);
        AnchorReader reader = new AnchorReader(paper, Notation.of(paper));
        List<AnchorRule> anchors = new ArrayList<>();
        List<FieldPath> ofLines = new ArrayList<>();
        for (Change change : correction.changes()) {
            deadline.check();
            Field after = change.after();
            if (Correctable.lineOf(change.field()).isPresent()) {
                Optional.of(change.field())
                        .filter(path -> corrected.fields().byPath().containsKey(path))
                        .ifPresent(ofLines::add);
            } else if (after != null && Correctable.at(change.field()).orElseThrow() != Correctable.TYPE) {
                new AnchorTeacher(paper, reader)
                        .rule(change.field(), after.value())
                        .ifPresent(anchors::add);
            }
        }
        List<HeadingRule> headings = new ColumnTeacher(paper, reader).rules(corrected, ofLines);
        return anchors.isEmpty() && headings.isEmpty()
                ? Optional.empty()
                : writer(corrected, paper)
                        .map(mark -> new Lesson(
                                id, correction.by(), correction.at(), mark, Fingerprints.of(paper), anchors, headings));
    }

    /** A name or tax number of who wrote the paper, as it stands there. */
    private static Optional<String> writer(ExtractedDocument document, Paper paper) {
        @Nullable Party issuer = document.parties().issuer();
        @Nullable Party supplier = document.parties().supplier();
        return Stream.of(issuer, supplier)
                .filter(Objects::nonNull)
                .flatMap(party -> Stream.of(Optional.of(party.name()), Optional.ofNullable(party.trnVatNumber())))
                .flatMap(Optional::stream)
                .map(PlainText::of)
                .filter(mark -> !mark.isBlank() && Fingerprints.bears(paper, mark))
                .findFirst();
    }
}
