/** Files that are broken, very large, or ask where a value came from. */
@NullMarked
package io.kraftd.bench.endurance;

import org.jspecify.annotations.NullMarked;
