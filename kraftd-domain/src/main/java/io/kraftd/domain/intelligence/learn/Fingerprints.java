package io.kraftd.domain.intelligence.learn;

import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.Paper;
import io.kraftd.domain.intelligence.text.PlainText;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.learning.Fingerprint;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What can be told of a paper's layout in any language. */
final class Fingerprints {
    private static final int LINES = 300;
    private static final int MOST = 80;
    private static final int LONGEST = 40;
    private static final int HEADINGS = 3;

    private Fingerprints() {}

    /** Texts before a colon, and the texts of lines that are headings of columns. */
    static Fingerprint of(Paper paper) {
        Set<String> labels = new HashSet<>();
        List<Line> lines = paper.lines();
        for (int i = 0; i < Math.min(lines.size(), LINES) && labels.size() < MOST; i++) {
            boolean headings = lines.get(i).segments().size() >= HEADINGS
                    && lines.get(i).segments().stream().allMatch(Fingerprints::words);
            for (Segment segment : lines.get(i).segments()) {
                int colon = segment.text().indexOf(':');
                String label = colon > 0 ? segment.text().substring(0, colon) : headings ? segment.text() : "";
                String plain = PlainText.of(label);
                if (!plain.isEmpty()
                        && plain.length() <= LONGEST
                        && plain.chars().noneMatch(Character::isDigit)) {
                    labels.add(plain);
                }
            }
        }
        return new Fingerprint(paper.kind(), labels);
    }

    /** Whether a name or number stands on the paper, in the spelling of the vocabularies. */
    static boolean bears(Paper paper, String mark) {
        String wanted = " " + mark + " ";
        return paper.lines().stream().anyMatch(line -> (" " + PlainText.of(line.text()) + " ").contains(wanted));
    }

    private static boolean words(Segment segment) {
        return segment.number() == null
                && segment.day() == null
                && segment.text().chars().noneMatch(Character::isDigit);
    }
}
