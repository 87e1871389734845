package io.kraftd.bench.synthetic.paper;

/**
 * A clause of a contract.
 *
 * @param heading with its number
 * @param text what is agreed
 */
public record Clause(String heading, String text) {}
