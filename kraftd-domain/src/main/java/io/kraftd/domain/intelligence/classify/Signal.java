package io.kraftd.domain.intelligence.classify;

import io.kraftd.domain.intelligence.words.TitleKind;

/**
 * Something that speaks for a kind of document.
 *
 * @param reason one phrase for a person
 */
record Signal(TitleKind kind, double weight, String reason) {}
