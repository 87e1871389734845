/** The truth of synthetic documents closes, stands on the paper, and can be made again from its seed. */
@NullMarked
package io.kraftd.bench.synthetic;

import org.jspecify.annotations.NullMarked;
