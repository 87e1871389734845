/**
 * What documents talk about: labels in seven languages, goods and services, countries, companies, and the seeded dice that choose
 * among them. Written for the bench alone; readers under test must not use these lists.
 */
@NullMarked
package io.kraftd.bench.synthetic.words;

import org.jspecify.annotations.NullMarked;
