/** One view of every kind of file: lines of segments in reading order, each able to say where it stands. */
@NullMarked
package io.kraftd.domain.intelligence.text;

import org.jspecify.annotations.NullMarked;
