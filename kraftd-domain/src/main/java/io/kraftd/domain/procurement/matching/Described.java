package io.kraftd.domain.procurement.matching;

import io.kraftd.domain.procurement.matching.Meaning.Sort;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A description taken apart.
 *
 * @param tokens its words in order, without fill words
 * @param meanings what they stand for
 * @param things the things it names that can be bought, a part of the meanings
 * @param contrasts properties that exclude others, a part of the meanings
 * @param measures sizes, ratings and grades
 * @param codes runs of letters and digits that may be an article or a grade, folded
 */
record Described(
        List<Token> tokens,
        Set<Meaning> meanings,
        Set<Meaning> things,
        Set<Meaning> contrasts,
        List<Measure> measures,
        Set<String> codes) {
    static Described of(String description) {
        String text = Folded.of(PackNotes.without(description));
        TextScan scan = TextScan.of(text);
        List<Token> tokens = MeaningReader.read(scan.words());
        Set<Meaning> meanings = new HashSet<>();
        tokens.forEach(token -> meanings.addAll(token.meanings()));
        return new Described(
                tokens,
                meanings,
                of(meanings, Sort.THING),
                of(meanings, Sort.CONTRAST),
                scan.measures(),
                Codes.in(text));
    }

    private static Set<Meaning> of(Set<Meaning> meanings, Sort sort) {
        Set<Meaning> some = new HashSet<>(meanings);
        some.removeIf(meaning -> meaning.sort() != sort);
        return some;
    }
}
