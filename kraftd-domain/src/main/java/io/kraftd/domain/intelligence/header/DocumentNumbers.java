package io.kraftd.domain.intelligence.header;

import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.intelligence.labels.Candidate;
import io.kraftd.domain.intelligence.labels.HeaderText;
import io.kraftd.domain.intelligence.labels.Label;
import io.kraftd.domain.intelligence.labels.Labels;
import io.kraftd.domain.intelligence.labels.Place;
import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.PlainText;
import io.kraftd.domain.intelligence.text.PlainWord;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.words.LabelKind;
import io.kraftd.domain.intelligence.words.PhraseBook;
import io.kraftd.domain.intelligence.words.TitleKind;
import io.kraftd.domain.intelligence.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of the document itself, told from the many other numbers by the type of document. */
final class DocumentNumbers {
    private static final Pattern NUMBER = Pattern.compile(
            "^[\\s#:№.°º-]*((?=[^\\s]*\\d)[\\p{L}\\p{N}][\\p{L}\\p{N}./\\\\_+–-]*|[A-Z]{1,5}(?=\\s\\d))((?:\\s(?=\\S*\\d)[A-Z0-9][A-Z0-9./\\\\_-]*)*)");
    private static final Pattern LEAD =
            Pattern.compile("^(?:\\s*(?:[nN]?[°º#№]|[Nn](?:o|r|um|°|º)?[.:]|No|Nr|رقم)\\s*[.:]?\\s*)+");
    private static final Pattern NO_NUMBER = Pattern.compile(
            "(?i)^(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,3}(?:[.,]\\d{3})*[.,]\\d{2}|\\d{1,2}(?:st|nd|rd|th)?|page.*|\\d{1,3}%|.*@.*|www\\..*|\\+?\\d[\\d() -]{4,}\\d(?<=\\s\\d{1,6})|\\d+/\\d)$");
    private static final double SPECIFIC = 1.0;
    private static final double GENERIC = 0.88;
    private static final double TITLE = 0.93;
    private static final double COMPOSED = 0.97;
    private static final double PROJECT = 0.7;
    private static final double REFERENCE = 0.6;
    private static final double RELATED = 0.78;
    private static final int TITLE_LINES = 40;
    private static final int LONGEST = 40;

    private final HeaderText text;

    DocumentNumbers(HeaderText text) {
        this.text = text;
    }

    /** The number of a document of this type. */
    Optional<Field> find(DocumentType type) {
        List<Candidate> candidates = new ArrayList<>();
        List<LabelKind> specific = specific(type);
        specific.forEach(kind -> collect(kind, SPECIFIC, candidates));
        collect(LabelKind.DOCUMENT_NUMBER, GENERIC, candidates);
        titles(type, candidates);
        subjects(type, candidates);
        new ComposedLabels(text).numbers(type).forEach(label -> {
            for (Place place : text.places().of(label)) {
                add(place, label.text(), COMPOSED * place.trust() * text.early(label.line()), candidates);
            }
        });
        if (type == DocumentType.BOQ) {
            List.of(LabelKind.RFQ_NUMBER, LabelKind.CONTRACT_NUMBER, LabelKind.INVOICE_NUMBER)
                    .forEach(kind -> collect(kind, RELATED, candidates));
            collect(LabelKind.PROJECT_CODE, PROJECT, candidates);
        }
        return Candidate.best(candidates);
    }

    static List<LabelKind> specific(DocumentType type) {
        return switch (type) {
            case INVOICE, PROFORMA_INVOICE -> List.of(LabelKind.INVOICE_NUMBER);
            case PURCHASE_ORDER -> List.of(LabelKind.ORDER_NUMBER);
            case QUOTATION -> List.of(LabelKind.QUOTE_NUMBER);
            case RFQ -> List.of(LabelKind.RFQ_NUMBER);
            case CONTRACT -> List.of(LabelKind.CONTRACT_NUMBER);
            case ADDENDUM -> List.of(LabelKind.RFQ_NUMBER, LabelKind.CONTRACT_NUMBER);
            case BOQ, UNKNOWN -> List.of();
        };
    }

    private void collect(LabelKind kind, double worth, List<Candidate> candidates) {
        for (Label<LabelKind> label : text.of(kind)) {
            boolean reference =
                    kind == LabelKind.DOCUMENT_NUMBER && label.words() == 1 && !label.colon() && !label.alone();
            for (Place place : text.places().of(label)) {
                double score = worth * place.trust() * text.early(label.line()) - (reference ? 0.15 : 0);
                add(place, label.text(), score - 0.0002 * Math.min(200, label.line()), candidates);
            }
        }
    }

    /** "Invoice FA-2017-0010", "Rechnung Nr. 12 vom 3. Mai": the title itself is the label. */
    private void titles(DocumentType type, List<Candidate> candidates) {
        int last = Math.min(TITLE_LINES, text.paper().lines().size());
        for (int i = 0; i < last; i++) {
            if (text.itemLines().contains(i)) {
                continue;
            }
            Line line = text.line(i);
            for (Label<TitleKind> label : Labels.in(line, i, Vocabulary.TITLES)) {
                if ((label.start() < 3 && label.kind().type() == type)
                        || (label.kind() == TitleKind.OTHER && type == DocumentType.UNKNOWN)) {
                    title(label, candidates);
                }
            }
        }
    }

    /** "Betreft: offerte 2026-088": the subject of a letter begins with its title; a reference may, or names another paper. */
    private void subjects(DocumentType type, List<Candidate> candidates) {
        text.of(LabelKind.SUBJECT).forEach(label -> subject(label, type, TITLE, candidates));
        text.of(LabelKind.DOCUMENT_NUMBER).forEach(label -> subject(label, type, REFERENCE, candidates));
    }

    private static void subject(Label<LabelKind> label, DocumentType type, double score, List<Candidate> candidates) {
        List<PlainWord> words = PlainText.words(label.rest());
        PhraseBook.Hit<TitleKind> title = words.isEmpty() ? null : Vocabulary.TITLES.at(words, 0);
        if (title != null && title.meaning().type() == type) {
            int from = label.printed().text().length() - label.rest().length() + title.end();
            add(new Place(label.printed(), from, label.line(), 1), label.text(), score, candidates);
        }
    }

    private void title(Label<TitleKind> label, List<Candidate> candidates) {
        List<Place> places = text.places().of(label);
        for (Place place : places) {
            boolean same = place.segment().equals(label.printed());
            boolean beside = place.line() == label.line();
            if (same || (beside && label.colon())) {
                add(place, label.text(), TITLE * place.trust(), candidates);
            }
        }
    }

    private static void add(Place place, String label, double score, List<Candidate> candidates) {
        Segment segment = place.segment();
        String rest = place.text();
        Matcher lead = LEAD.matcher(rest);
        int skip = lead.find() ? lead.end() : 0;
        Matcher matcher = NUMBER.matcher(rest.substring(skip));
        if (!matcher.find()) {
            return;
        }
        String more = matcher.group(2);
        String number = matcher.group(1) + more;
        int end = matcher.end();
        while (number.endsWith(".") || number.endsWith("-") || number.endsWith("/")) {
            number = number.substring(0, number.length() - 1);
            end--;
        }
        boolean plausible = number.chars().anyMatch(Character::isDigit)
                && number.length() <= LONGEST
                && number.length() >= 2
                && !NO_NUMBER.matcher(number).matches();
        if (plausible) {
            int from = place.from() + skip + matcher.start(1);
            candidates.add(
                    Candidate.in(segment, from, place.from() + skip + end, new FieldValue.Text(number), label, score));
        }
    }
}
