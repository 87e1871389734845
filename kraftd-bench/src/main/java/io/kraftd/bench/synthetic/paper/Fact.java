package io.kraftd.bench.synthetic.paper;

/**
 * A label and what stands beside or under it.
 *
 * @param label the printed label, without a colon
 * @param value the printed value
 */
public record Fact(String label, String value) {}
