package io.kraftd.domain.intelligence.header;

import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.intelligence.labels.Candidate;
import io.kraftd.domain.intelligence.labels.HeaderText;
import io.kraftd.domain.intelligence.labels.Label;
import io.kraftd.domain.intelligence.labels.Place;
import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.words.LabelKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Payment and delivery terms, and plain values that their labels name. */
final class Terms {
    /** Days of credit: "30 days net", "Net 30", "14 Tage netto", "innerhalb von 30 Tagen", "30 jours". */
    static final Pattern DAYS = Pattern.compile(
            "(?i)\\bnet(?:to)?\\s+(\\d{1,3})\\b(?![.,]\\d)|\\b(\\d{1,3})\\s*(?:calendar\\s+|business\\s+|kalender)?(?:days?|tagen?|jours?|d[ií]as?|giorni|gg|dagen|يوما?|ايام)\\b");

    private static final Pattern EARLY = Pattern.compile(
            "(?i)skonto|discount|escompte|sconto|korting|descuento|pronto pago|rabatt|خصم|validity|gültig");
    private static final Pattern PAYMENT = Pattern.compile(
            "(?i)\\b(?:zahlbar|zahlung|zahlungsziel|payable|payment|pay|due|net|netto|paiement|règlement|payer|pago|pagar|pagamento|betaling|betalen|solde)\\b|الدفع|السداد");
    private static final Pattern INCOTERM = Pattern.compile(
            "\\b(EXW|FCA|CPT|CIP|DAP|DPU|DDP|FAS|FOB|CFR|CIF)\\b(?!\\s*(?:n[.º°o]*)?\\s*[:.]?\\s*(?:[A-Z]{1,3}-?\\d{2,}|\\d{5,}))(?:[\\s:,(-]+((?!Incoterm)[\\p{Lu}][\\p{L}.'-]+(?:[ ,]+(?!Incoterm)[\\p{Lu}][\\p{L}.'-]+){0,3}))?");
    private static final Pattern EARLY_WORDS = Pattern.compile("(?i)incoterms?");
    static final Pattern PERCENT = Pattern.compile("(\\d{1,2}(?:[.,]\\d{1,2})?)\\s*%");
    private static final int LONGEST = 200;

    private final HeaderText text;

    Terms(HeaderText text) {
        this.text = text;
    }

    /** The words behind a label of this kind. */
    Optional<Field> words(LabelKind kind, int longest) {
        List<Candidate> candidates = new ArrayList<>();
        for (Label<LabelKind> label : text.of(kind)) {
            boolean loose = !label.colon() && !label.alone();
            for (Place place : text.places().of(label)) {
                String words = place.text().strip();
                boolean sound = words.length() > 1
                        && words.length() <= longest
                        && words.chars().anyMatch(Character::isLetterOrDigit);
                if (sound && !loose) {
                    int from = place.from();
                    candidates.add(Candidate.in(
                            place.segment(),
                            from,
                            place.segment().text().length(),
                            new FieldValue.Text(words),
                            label.text(),
                            0.9 * place.trust() - 0.0002 * Math.min(200, label.line())));
                }
            }
        }
        return Candidate.best(candidates);
    }

    /** Payment terms: behind their label, else a sentence that speaks of payment and days. */
    Optional<Field> payment() {
        Optional<Field> labelled = words(LabelKind.PAYMENT_TERMS, LONGEST)
                .filter(field -> field.value() instanceof FieldValue.Text words
                        && !words.value().matches("[\\d\\s.,/-]+"));
        if (labelled.isPresent()) {
            return labelled;
        }
        for (int i = 0; i < text.paper().lines().size(); i++) {
            for (Segment segment : text.itemLines().contains(i)
                    ? List.<Segment>of()
                    : text.line(i).segments()) {
                String words = segment.text();
                if (words.length() <= LONGEST
                        && PAYMENT.matcher(words).find()
                        && DAYS.matcher(words).find()) {
                    return Candidate.best(
                            List.of(Candidate.in(segment, 0, words.length(), new FieldValue.Text(words), null, 0.75)));
                }
            }
        }
        return Optional.empty();
    }

    /** The days of credit a sentence grants, early-payment discounts aside; {@code null} when it grants none. */
    static @Nullable Integer days(String terms) {
        for (String clause : terms.split("[,;.]", -1)) {
            Matcher matcher = DAYS.matcher(clause);
            if (!EARLY.matcher(clause).find() && matcher.find()) {
                return Integer.valueOf(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
        }
        return null;
    }

    /** One of the eleven Incoterms in capitals, and the place printed behind it. */
    void incoterm(BiConsumer<String, Field> fields) {
        for (Line line : text.paper()
                .lines()
                .subList(0, Math.min(2000, text.paper().lines().size()))) {
            for (Segment segment : line.segments()) {
                Matcher matcher = INCOTERM.matcher(segment.text());
                if (matcher.find()) {
                    double score = EARLY_WORDS.matcher(segment.text()).find() ? 0.95 : 0.85;
                    Candidate.best(List.of(Candidate.in(
                                    segment,
                                    matcher.start(1),
                                    matcher.end(1),
                                    new FieldValue.Text(matcher.group(1)),
                                    null,
                                    score)))
                            .ifPresent(field -> fields.accept("incoterms", field));
                    if (matcher.group(2) != null) {
                        Candidate.best(List.of(Candidate.in(
                                        segment,
                                        matcher.start(2),
                                        matcher.end(2),
                                        new FieldValue.Text(matcher.group(2)),
                                        null,
                                        0.7)))
                                .ifPresent(field -> fields.accept("named_place", field));
                    }
                    return;
                }
            }
        }
    }

    /** A percentage in the words behind a label. */
    Optional<Field> percent(LabelKind kind) {
        return words(kind, LONGEST).flatMap(field -> {
            Matcher matcher = PERCENT.matcher(field.raw() == null ? "" : field.raw());
            if (!matcher.find()) {
                return Optional.empty();
            }
            BigDecimal value = new BigDecimal(matcher.group(1).replace(',', '.'));
            return Optional.of(Field.of(
                    new FieldValue.Number(value),
                    field.raw(),
                    field.label(),
                    field.confidence(),
                    field.method(),
                    field.provenance()));
        });
    }
}
