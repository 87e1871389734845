/** Writes the files people send and open: the door is {@link io.kraftd.adapter.publishing.Publisher}. */
@NullMarked
package io.kraftd.adapter.publishing;

import org.jspecify.annotations.NullMarked;
