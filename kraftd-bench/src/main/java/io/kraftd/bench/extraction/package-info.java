/** Measures the reading of documents whose truth is known, in this process. */
@NullMarked
package io.kraftd.bench.extraction;

import org.jspecify.annotations.NullMarked;
