/** Pictures of pages: decoded within bounds, stood up, straightened and cleaned, so that what is printed can be recognised. */
@NullMarked
package io.kraftd.adapter.reading.internal.picture;

import org.jspecify.annotations.NullMarked;
