/** Finds item tables by their headings and their figures, and reads the rows. */
@NullMarked
package io.kraftd.domain.intelligence.lines;

import org.jspecify.annotations.NullMarked;
