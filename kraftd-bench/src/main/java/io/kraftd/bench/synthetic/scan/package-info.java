/** Turns printed pages into the images a scanner or camera makes of them. */
@NullMarked
package io.kraftd.bench.synthetic.scan;

import org.jspecify.annotations.NullMarked;
