package io.kraftd.domain.intelligence.header;

import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.intelligence.labels.HeaderText;
import io.kraftd.domain.intelligence.labels.Label;
import io.kraftd.domain.intelligence.text.PlainText;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.words.LabelKind;
import io.kraftd.domain.intelligence.words.PhraseBook;
import io.kraftd.domain.intelligence.words.TitleKind;
import io.kraftd.domain.intelligence.words.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Labels made of the word for this type of document and a word for "number" or "date", in any order and language. */
final class ComposedLabels {
    private static final Set<String> NUMBERS =
            Set.of("no", "nr", "num", "number", "numero", "nummer", "n", "nro", "#", "ref", "reference", "id", "رقم");
    private static final Set<String> DATES =
            Set.of("date", "datum", "fecha", "data", "تاريخ", "dated", "vom", "du", "del");
    private static final int MOST_WORDS = 6;
    private static final int MOST_LINES = 80;

    private final HeaderText text;

    ComposedLabels(HeaderText text) {
        this.text = text;
    }

    /** Labels of the number of a document of this type. */
    List<Label<LabelKind>> numbers(DocumentType type) {
        return find(type, NUMBERS, LabelKind.DOCUMENT_NUMBER);
    }

    /** Labels of the day a document of this type was issued. */
    List<Label<LabelKind>> dates(DocumentType type) {
        return find(type, DATES, LabelKind.ISSUE_DATE);
    }

    private List<Label<LabelKind>> find(DocumentType type, Set<String> words, LabelKind kind) {
        List<Label<LabelKind>> labels = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_LINES, text.paper().lines().size()); i++) {
            List<Segment> segments =
                    text.itemLines().contains(i) ? List.of() : text.line(i).segments();
            for (int at = 0; at < segments.size(); at++) {
                Segment segment = segments.get(at);
                int colon = segment.text().indexOf(':');
                String label = colon < 0 ? segment.text() : segment.text().substring(0, colon);
                if (composed(label, type, words)) {
                    int end = colon < 0 ? label.length() : colon + 1;
                    boolean alone = segment.text().substring(end).isBlank();
                    labels.add(new Label<>(kind, i, at, segment, 0, end, colon >= 0, alone, 2));
                }
            }
        }
        return labels;
    }

    private static boolean composed(String label, DocumentType type, Set<String> words) {
        String plain = PlainText.of(label);
        String[] all = plain.split(" ", -1);
        if (all.length > MOST_WORDS || Arrays.stream(all).noneMatch(words::contains)) {
            return false;
        }
        LabelKind known = Vocabulary.LABELS.exactly(label);
        boolean free = known == null || (known == LabelKind.OTHER_NUMBER && type == DocumentType.UNKNOWN);
        return free
                && Vocabulary.TITLES.in(label).stream()
                        .map(PhraseBook.Hit::meaning)
                        .map(TitleKind::type)
                        .anyMatch(type::equals);
    }
}
