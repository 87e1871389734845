package io.kraftd.bench.synthetic.paper;

/**
 * A column of a table.
 *
 * @param role what it holds
 * @param heading its printed heading
 */
public record Column(ColumnRole role, String heading) {}
