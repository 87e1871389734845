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
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.value.Dates;
import io.kraftd.domain.intelligence.value.Found;
import io.kraftd.domain.intelligence.words.LabelKind;
import io.kraftd.domain.intelligence.words.TitleKind;
import io.kraftd.domain.intelligence.words.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days a document names: issue, due, deadline, validity, delivery, start and end. */
final class Days {
    private static final int NEAR = 24;
    private static final int FEW_LETTERS = 4;
    private static final int TITLE_LINES = 40;
    private static final double UNCERTAIN = 0.55;
    private static final double GENERIC = 0.93;
    private static final double TITLE = 0.9;
    private static final double COMPOSED = 0.96;
    private static final double LONELY = 0.75;
    private static final double LONELY_UNCERTAIN = 0.4;
    private static final double SENTENCE = 0.8;
    private static final double MADE_ON = 0.92;
    private static final double TOP = 0.45;
    private static final Set<LabelKind> OTHER_DAYS = Set.of(
            LabelKind.DUE_DATE,
            LabelKind.DEADLINE,
            LabelKind.VALIDITY,
            LabelKind.DELIVERY_DATE,
            LabelKind.START_DATE,
            LabelKind.END_DATE,
            LabelKind.OTHER_DATE);
    private static final int BESIDE = 12;
    private static final Pattern PLACE_BEFORE =
            Pattern.compile("(?U)\\s*\\p{Lu}[\\p{L}'’. -]{1,30},\\s*(?:(?:den|le|the|il|el|a|em|op)\\s+)?");
    private static final Pattern CLOCK_BEHIND = Pattern.compile("^\\s*[,-]?\\s*(?:[01]?\\d|2[0-3]):[0-5]\\d\\b");
    private static final Pattern PAY_BY = Pattern.compile(
            "(?i)(?:zahlbar|zahlen|zahlung|überweisen|fällig|payable|pay(?:ment)?|remit|due|payer|paiement|règlement|échéance|pagar|pago|vence|pagare|pagamento|scadenza|betalen|betaling|voldoen|سداد|الدفع)(?:(?!skonto|discount|escompte|sconto|korting|descuento)[^.;]){0,80}?\\b(?:bis(?:\\s+zum|\\s+spätestens)?|by|before|until|on|le|avant\\s+le|au|el|antes\\s+del?|entro\\s+il|il|voor|op|am|at)\\s*:?\\s*$");
    private static final Pattern ANSWER_BY = Pattern.compile(
            "(?iU)(?:quot|offer|bid|tender|propos|pric|repl|respon|submi|reach\\s+us|angebot|anbiet|bieten|preis|antwort|einreich|offre|devis|prix|répon|remettre|parvenir|cotiz|ofert|presupuest|propuest|precio|respuest|offert|preventiv|quotaz|prezz|rispo|aanbied|prijs|reageren|orçament|cotaç|propost|preço|عرض|أسعار)[^.;]{0,120}?\\b(?:bis(?:\\s+(?:zum|spätestens))?|spätestens\\s+(?:am|bis(?:\\s+zum)?)|by|before|until|no(?:t)?\\s+later\\s+than|on\\s+or\\s+before|avant\\s+le|au\\s+plus\\s+tard\\s+le|jusqu['’]au|pour\\s+le|a\\s+más\\s+tardar(?:\\s+el)?|antes\\s+del?|hasta\\s+el|entro\\s+(?:e\\s+non\\s+oltre\\s+)?il|uiterlijk|vóór|voor|até(?:\\s+o\\s+dia)?|قبل)\\s*:?\\s*(?:the\\s+|le\\s+|el\\s+|il\\s+)?$");
    private static final Pattern MADE = Pattern.compile(
            "(?i)(?:dated|made|entered\\s+into|effective|executed|signed|as\\s+of|geschlossen|vertrag\\s+wird|vom|conclu|signé|fait|celebrado|celebra|suscribe|suscrito|firmado|stipulato|sottoscritto|gesloten|aangegaan|getekend|بتاريخ|في)[^.;]{0,60}$");

    private final HeaderText text;
    private final Dates dates;

    Days(HeaderText text) {
        this.text = text;
        this.dates = text.notation().dates();
    }

    /** When a document of this type was issued. */
    Optional<Field> issued(DocumentType type) {
        List<Candidate> candidates = new ArrayList<>();
        labelled(issueLabel(type), 1, candidates);
        labelled(LabelKind.ISSUE_DATE, GENERIC, candidates);
        for (Label<LabelKind> label : new ComposedLabels(text).dates(type)) {
            for (Place place : text.places().of(label)) {
                add(place, label, COMPOSED, candidates);
            }
        }
        inTitle(candidates);
        if (type == DocumentType.CONTRACT || type == DocumentType.ADDENDUM) {
            inSentence(MADE, MADE_ON, candidates, 60);
        }
        if (candidates.isEmpty()) {
            lonely(candidates);
        }
        return Candidate.best(candidates);
    }

    private static LabelKind issueLabel(DocumentType type) {
        return switch (type) {
            case INVOICE, PROFORMA_INVOICE -> LabelKind.INVOICE_DATE;
            case PURCHASE_ORDER -> LabelKind.ORDER_DATE;
            case QUOTATION -> LabelKind.QUOTE_DATE;
            case RFQ -> LabelKind.RFQ_DATE;
            case CONTRACT, ADDENDUM -> LabelKind.CONTRACT_DATE;
            case BOQ, UNKNOWN -> LabelKind.ISSUE_DATE;
        };
    }

    /** When payment is due, as printed. */
    Optional<Field> due() {
        List<Candidate> candidates = new ArrayList<>();
        labelled(LabelKind.DUE_DATE, 1, candidates);
        inSentence(PAY_BY, SENTENCE, candidates, Integer.MAX_VALUE);
        return Candidate.best(candidates);
    }

    /** By when an inquiry wants its answers: as labelled, else as a sentence says. */
    Optional<Field> deadline() {
        List<Candidate> candidates = new ArrayList<>();
        labelled(LabelKind.DEADLINE, 1, candidates);
        if (candidates.isEmpty()) {
            inSentence(ANSWER_BY, SENTENCE, candidates, Integer.MAX_VALUE);
        }
        return Candidate.best(candidates);
    }

    /** A day that only its own label names. */
    Optional<Field> labelled(LabelKind kind) {
        List<Candidate> candidates = new ArrayList<>();
        labelled(kind, 1, candidates);
        return Candidate.best(candidates);
    }

    private void labelled(LabelKind kind, double worth, List<Candidate> candidates) {
        for (Label<LabelKind> label : text.of(kind)) {
            for (Place place : text.places().of(label)) {
                add(place, label, worth, candidates);
            }
        }
    }

    private void add(Place place, Label<LabelKind> label, double worth, List<Candidate> candidates) {
        Segment segment = place.segment();
        double score = worth * place.trust() * text.early(label.line()) - 0.0002 * Math.min(200, label.line());
        LocalDate typed = segment.day();
        if (typed != null) {
            candidates.add(
                    Candidate.in(segment, 0, segment.text().length(), new FieldValue.Day(typed), label.text(), score));
            return;
        }
        Optional<Found<LocalDate>> found = dates.first(place.text());
        found.filter(day -> near(place.text().substring(0, day.start())))
                .ifPresent(day -> candidates.add(Candidate.in(
                        segment,
                        place.from() + day.start(),
                        place.from() + day.end(),
                        new FieldValue.Day(day.value()),
                        label.text(),
                        day.certain() ? score : Math.min(score, UNCERTAIN))));
    }

    /** Whether hardly a word stands between a label and its day. */
    private static boolean near(String between) {
        return between.length() < NEAR
                && between.chars().filter(Character::isLetter).count() <= FEW_LETTERS;
    }

    /** "Invoice 12 of 3 May 2024", "Rechnung Nr. 7 vom 01.02.2024". */
    private void inTitle(List<Candidate> candidates) {
        int last = Math.min(TITLE_LINES, text.paper().lines().size());
        for (int i = 0; i < last; i++) {
            if (text.itemLines().contains(i)) {
                continue;
            }
            for (Label<TitleKind> label : Labels.in(text.line(i), i, Vocabulary.TITLES)) {
                Segment segment = label.printed();
                if (label.start() < 3 && label.kind() != TitleKind.OTHER && !namesAnotherDay(segment)) {
                    dates.first(label.rest())
                            .ifPresent(day -> candidates.add(Candidate.in(
                                    segment,
                                    label.end() + day.start(),
                                    label.end() + day.end(),
                                    new FieldValue.Day(day.value()),
                                    label.text(),
                                    day.certain() ? TITLE : UNCERTAIN)));
                }
            }
        }
    }

    /** "Offer valid until 15 January 2027" begins with a title and names no day of issue. */
    private boolean namesAnotherDay(Segment segment) {
        return OTHER_DAYS.stream()
                .flatMap(kind -> text.of(kind).stream())
                .anyMatch(label -> label.printed().equals(segment));
    }

    private void inSentence(Pattern before, double score, List<Candidate> candidates, int lines) {
        for (int i = 0; i < Math.min(lines, text.paper().lines().size()); i++) {
            if (text.itemLines().contains(i)) {
                continue;
            }
            for (Segment segment : text.line(i).segments()) {
                for (Found<LocalDate> day : dates.in(segment.text())) {
                    Matcher words = before.matcher(segment.text().substring(0, day.start()));
                    if (words.find()) {
                        candidates.add(Candidate.in(
                                segment,
                                day.start(),
                                day.end(),
                                new FieldValue.Day(day.value()),
                                segment.text()
                                        .substring(words.start(), day.start())
                                        .strip(),
                                day.certain() ? score : UNCERTAIN));
                    }
                }
            }
        }
    }

    /** Whether hardly anything stands beside a day but the town where it was written: "Poitiers, le 3 novembre 2026". */
    private static boolean alone(String text, Found<LocalDate> day) {
        int beside = text.strip().length() - (day.end() - day.start());
        boolean behindTown =
                PLACE_BEFORE.matcher(text.substring(0, day.start())).matches()
                        && text.substring(day.end()).length() < FEW_LETTERS;
        return beside <= BESIDE || behindTown;
    }

    /** A day with the time of day behind it is when a till printed its slip. */
    private void moment(List<Candidate> candidates) {
        for (int i = 0; i < text.paper().lines().size() && text.line(i).page() == 0; i++) {
            for (Segment segment : text.line(i).segments()) {
                dates.first(segment.text())
                        .filter(day -> CLOCK_BEHIND
                                .matcher(segment.text().substring(day.end()))
                                .find())
                        .ifPresent(day -> candidates.add(lonely(segment, day)));
            }
        }
    }

    private static Candidate lonely(Segment segment, Found<LocalDate> day) {
        double score = day.certain() ? LONELY : LONELY_UNCERTAIN;
        return Candidate.in(segment, day.start(), day.end(), new FieldValue.Day(day.value()), null, score);
    }

    /** A day that stands alone near the top of the first page, when it is the only one there. */
    private void lonely(List<Candidate> candidates) {
        List<Candidate> alone = new ArrayList<>();
        for (int i = 0; i < text.paper().lines().size(); i++) {
            Line line = text.line(i);
            if (line.page() > 0 || line.box().y0() > TOP) {
                break;
            }
            for (Segment segment : line.segments()) {
                for (Found<LocalDate> day : dates.in(segment.text())) {
                    if (alone(segment.text(), day)) {
                        alone.add(lonely(segment, day));
                    }
                }
            }
        }
        if (alone.isEmpty()) {
            moment(alone);
        }
        due().ifPresent(due -> alone.removeIf(candidate -> candidate.value().equals(due.value())));
        if (alone.stream().map(Candidate::value).distinct().count() == 1) {
            candidates.addAll(alone);
        }
    }
}
