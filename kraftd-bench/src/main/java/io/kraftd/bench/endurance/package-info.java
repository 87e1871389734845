/** How long, and with how much memory, files at the edge of what is accepted are read. */
@NullMarked
package io.kraftd.bench.endurance;

import org.jspecify.annotations.NullMarked;
