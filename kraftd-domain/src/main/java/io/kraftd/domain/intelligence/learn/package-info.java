/** Learns from a correction where the papers of a supplier have their values, and reads other papers of theirs by it. */
@NullMarked
package io.kraftd.domain.intelligence.learn;

import org.jspecify.annotations.NullMarked;
