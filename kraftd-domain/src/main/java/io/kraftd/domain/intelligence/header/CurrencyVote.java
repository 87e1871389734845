package io.kraftd.domain.intelligence.header;

import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.intelligence.labels.Candidate;
import io.kraftd.domain.intelligence.labels.HeaderText;
import io.kraftd.domain.intelligence.labels.Label;
import io.kraftd.domain.intelligence.labels.Place;
import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.words.Currencies;
import io.kraftd.domain.intelligence.words.LabelKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one currency of a document: named by a label, else by what stands with its amounts. */
final class CurrencyVote {
    private static final double LABELLED = 0.96;
    private static final double MANY = 0.95;
    private static final double FEW = 0.88;
    private static final double NAMED = 0.8;
    private static final int ENOUGH = 2;
    private static final int MOST_LINES = 3000;
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final Map<String, Pattern> DOLLARS = Map.of(
            "CAD", Pattern.compile("\\bCanada\\b|\\b[A-Z]\\d[A-Z] ?\\d[A-Z]\\d\\b|\\bHST\\b|\\bPST\\b"),
            "AUD", Pattern.compile("\\bAustralia\\b|\\bABN\\b|\\bNSW\\b|\\bQLD\\b"),
            "NZD", Pattern.compile("\\bNew Zealand\\b"),
            "SGD", Pattern.compile("\\bSingapore\\b"),
            "HKD", Pattern.compile("\\bHK\\$"),
            "MXN", Pattern.compile("\\bM[eé]xico\\b|\\bRFC\\b"));

    private final HeaderText text;

    CurrencyVote(HeaderText text) {
        this.text = text;
    }

    Optional<Field> decide() {
        List<Candidate> labelled = labelled();
        return Candidate.best(labelled.isEmpty() ? voted() : labelled);
    }

    private List<Candidate> labelled() {
        List<Candidate> candidates = new ArrayList<>();
        for (Label<LabelKind> label : text.of(LabelKind.CURRENCY)) {
            for (Place place : text.places().of(label)) {
                String code = code(place.text());
                if (code != null) {
                    Segment segment = place.segment();
                    candidates.add(Candidate.in(
                            segment,
                            place.from(),
                            segment.text().length(),
                            new FieldValue.Text(code),
                            label.text(),
                            LABELLED));
                }
            }
        }
        return candidates;
    }

    private @Nullable String code(String printed) {
        List<String> strong = Currencies.strong(printed);
        if (!strong.isEmpty()) {
            return strong.get(0);
        }
        List<String> named = Currencies.named(printed);
        if (!named.isEmpty() && printed.length() < 30) {
            return named.get(0);
        }
        return Currencies.dollar(printed) ? dollar() : null;
    }

    /** Codes and signs beside figures count; names only when there are none of those. */
    private List<Candidate> voted() {
        Map<String, Integer> votes = new HashMap<>();
        Map<String, Segment> first = new HashMap<>();
        Map<String, Integer> names = new HashMap<>();
        List<Line> lines = text.paper().lines();
        for (Line line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
            boolean figures = DIGIT.matcher(line.text()).find();
            for (Segment segment : line.segments()) {
                for (String code : Currencies.strong(segment.text())) {
                    votes.merge(code, figures ? 2 : 1, Integer::sum);
                    first.putIfAbsent(code, segment);
                }
                if (Currencies.dollar(segment.text())) {
                    votes.merge("$", figures ? 2 : 1, Integer::sum);
                    first.putIfAbsent("$", segment);
                }
                if (figures || segment.text().length() < 40) {
                    for (String code : Currencies.named(segment.text())) {
                        names.merge(code, 1, Integer::sum);
                        first.putIfAbsent("~" + code, segment);
                    }
                }
            }
        }
        return votes.isEmpty() ? candidates(names, first, "~") : candidates(votes, first, "");
    }

    private List<Candidate> candidates(Map<String, Integer> votes, Map<String, Segment> first, String prefix) {
        int all = votes.values().stream().mapToInt(Integer::intValue).sum();
        List<Candidate> candidates = new ArrayList<>();
        votes.forEach((code, count) -> {
            String currency = code.equals("$") ? dollar() : code;
            Segment segment = Objects.requireNonNull(first.get(prefix + code));
            double certain = prefix.isEmpty() ? count > ENOUGH ? MANY : FEW : NAMED;
            double score = certain * Math.max(0.3, (double) count / all);
            candidates.add(
                    Candidate.in(segment, 0, segment.text().length(), new FieldValue.Text(currency), null, score));
        });
        return candidates;
    }

    /** Which dollar a bare sign means: a country's own when its marks are printed, else the US dollar. */
    private String dollar() {
        for (Map.Entry<String, Pattern> entry : DOLLARS.entrySet()) {
            boolean marked = text.paper().lines().stream()
                    .limit(200)
                    .anyMatch(line -> entry.getValue().matcher(line.text()).find());
            if (marked) {
                return entry.getKey();
            }
        }
        return "USD";
    }
}
