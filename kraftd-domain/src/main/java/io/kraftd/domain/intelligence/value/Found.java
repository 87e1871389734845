package io.kraftd.domain.intelligence.value;

/**
 * A value found inside a text.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param certain whether the notation allows one reading only
 */
public record Found<T>(T value, int start, int end, boolean certain) {}
