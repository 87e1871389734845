/** Builds the typed document from its fields, in one place. */
@NullMarked
package io.kraftd.domain.intelligence.assemble;

import org.jspecify.annotations.NullMarked;
