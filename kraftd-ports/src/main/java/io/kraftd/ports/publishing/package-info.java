/** From what Kraftd knows to files people send and open. */
@NullMarked
package io.kraftd.ports.publishing;

import org.jspecify.annotations.NullMarked;
