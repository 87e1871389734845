/** Judges a reading: what is missing, what contradicts itself, how much can be trusted. */
@NullMarked
package io.kraftd.domain.intelligence.validate;

import org.jspecify.annotations.NullMarked;
