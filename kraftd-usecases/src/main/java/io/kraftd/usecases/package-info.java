/** What a caller can ask of Kraftd, one class per use case. */
@NullMarked
package io.kraftd.usecases;

import org.jspecify.annotations.NullMarked;
