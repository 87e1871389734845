package io.kraftd.domain.intelligence.parties;

import io.kraftd.domain.intelligence.labels.HeaderText;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.words.LabelKind;
import io.kraftd.domain.intelligence.words.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parties of a contract as its preamble introduces them: "between Alfa Ltd, 4 Quay Street (the "Client") and Beta Inc.,
 * … (the "Contractor")".
 */
final class ContractParties {
    private static final String QUOTED = "[“\"„«”'‘]\\s*(\\p{L}(?:[^”\"“»'’,]|['’](?=\\p{L})){1,40}?)[,\\s]*[”\"“»'’]";
    private static final Pattern ROLE = Pattern.compile("\\((?:[^()]{0,60}?)" + QUOTED + "[^()]{0,60}\\)"
            + "|(?iU)\\b(?:nachfolgend|nachstehend|im\\s+folgenden|hereinafter|ci-après|en\\s+adelante|en\\s+lo\\s+sucesivo|di\\s+seguito|hierna|doravante)\\b[^“\"„«”‘()]{0,40}"
            + QUOTED);
    private static final Pattern START = Pattern.compile(
            "(?iU)(?:\\bby\\s+and\\s+)?\\b(?:between|zwischen|entre|tra|fra|tussen|and|und|et|y|e|en)\\s*:?\\s+(?:\\(?[1-4A-Da-d][).]\\s+)?|(?:^|\\s)\\(?[1-4A-Da-d][).]\\s+|(?:^|\\s)بين\\s+|(?:^|\\s)و\\s?(?=شركة|مؤسسة)");
    private static final Pattern OPENING =
            Pattern.compile("(?iU)\\b(?:between|zwischen|entre|tra|fra|tussen)\\b|(?:^|\\s)بين(?:\\s|$)");
    private static final Pattern NAME_END = Pattern.compile("[,،;(]|\\s[-–]\\s");
    private static final double TRUST = 0.88;
    private static final int BOTH = 2;
    private static final int FIRST_LINES = 80;
    /** A preamble printed over several lines is this long at most. */
    private static final int MOST_LINES = 12;

    private final HeaderText text;

    ContractParties(HeaderText text) {
        this.text = text;
    }

    /** The names by role, as far as the roles are known words. */
    Map<LabelKind, List<Named>> find() {
        Map<LabelKind, List<Named>> found = new EnumMap<>(LabelKind.class);
        int lines = Math.min(FIRST_LINES, text.paper().lines().size());
        for (int i = 0; i < lines; i++) {
            for (Segment segment : text.line(i).segments()) {
                inSentence(segment, i, found);
            }
        }
        for (int i = 0; i < lines && found.size() < BOTH; i++) {
            if (OPENING.matcher(text.line(i).text()).find()) {
                inSentence(Sentences.from(text.paper(), i, MOST_LINES), i, found);
            }
        }
        return found;
    }

    private static void inSentence(Segment segment, int line, Map<LabelKind, List<Named>> found) {
        Matcher role = ROLE.matcher(segment.text());
        int from = 0;
        while (role.find()) {
            String name = role.group(1) == null ? role.group(2) : role.group(1);
            LabelKind kind = Vocabulary.LABELS.exactly(name);
            if (kind == LabelKind.BUYER || kind == LabelKind.SUPPLIER) {
                Named named = introduced(segment, from, role.start(), name, line);
                if (named != null) {
                    found.computeIfAbsent(kind, any -> new ArrayList<>()).add(named);
                }
            }
            from = role.end();
        }
    }

    private static @Nullable Named introduced(Segment segment, int from, int to, String role, int line) {
        Matcher opening = OPENING.matcher(segment.text()).region(from, to);
        Matcher start = START.matcher(segment.text()).region(opening.find() ? opening.start() : from, to);
        if (!start.find()) {
            return null;
        }
        int begin = start.end();
        Matcher end = NAME_END.matcher(segment.text()).region(begin, to);
        int stop = end.find() ? end.start() : to;
        return stop > begin && Shapes.labelledName(segment.text().substring(begin, stop))
                ? Named.of(segment, begin, stop, role, null, TRUST, line)
                : null;
    }
}
