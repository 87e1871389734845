/** Reads what stands around the item tables: numbers, days, parties, sums and terms, each by its label and its place. */
@NullMarked
package io.kraftd.domain.intelligence.header;

import org.jspecify.annotations.NullMarked;
