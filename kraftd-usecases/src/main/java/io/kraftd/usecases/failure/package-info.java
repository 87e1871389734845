/** Refusals that several use cases share. */
@NullMarked
package io.kraftd.usecases.failure;

import org.jspecify.annotations.NullMarked;
