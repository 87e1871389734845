/** Small pictures of the places that values came from. */
@NullMarked
package io.kraftd.adapter.reading.internal.snippet;

import org.jspecify.annotations.NullMarked;
