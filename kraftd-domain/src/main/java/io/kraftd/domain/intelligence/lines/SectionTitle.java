package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.Segment;
import java.util.Comparator;
import java.util.Optional;

/**
 * The title that items stand under.
 *
 * @param text without the signs that frame it
 * @param where all of it on a page, or the cell or paragraph that says most of it
 */
record SectionTitle(String text, Provenance where) {
    static final int LONGEST = 120;

    /** What a line says as a title; empty when it has no words, or too many. */
    static Optional<SectionTitle> of(Line line) {
        String text = line.text().replaceAll("\\s{2,}", " ").replaceAll("^[-–—=*\\s]+|[-–—=*:\\s]+$", "");
        if (text.isBlank() || text.length() > LONGEST || text.chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        Segment most = line.segments().stream()
                .max(Comparator.comparingInt(segment -> segment.text().length()))
                .orElseThrow();
        boolean onPage = most.where() instanceof Provenance.OnPage;
        return Optional.of(
                new SectionTitle(text, onPage ? Segment.of(line.tokens()).where() : most.where()));
    }
}
