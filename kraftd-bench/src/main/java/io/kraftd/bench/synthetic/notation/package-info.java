/** How numbers, dates and amounts of money are written on paper. */
@NullMarked
package io.kraftd.bench.synthetic.notation;

import org.jspecify.annotations.NullMarked;
