/** Tests of the measuring itself. */
@NullMarked
package io.kraftd.bench.extraction;

import org.jspecify.annotations.NullMarked;
