package io.kraftd.domain.intelligence.text;

/**
 * A word as vocabularies spell it: lower case, without accents, points and signs.
 *
 * @param start offset of the first printed character
 * @param end offset behind the last printed character
 */
public record PlainWord(String text, int start, int end) {}
