/** How long awards take. */
@NullMarked
package io.kraftd.bench.award;

import org.jspecify.annotations.NullMarked;
