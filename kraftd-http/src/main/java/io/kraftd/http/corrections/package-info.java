/** Putting right what was read, looking at what was put right, and taking it back. */
@NullMarked
package io.kraftd.http.corrections;

import org.jspecify.annotations.NullMarked;
