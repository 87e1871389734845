/** What kind of file bytes are, told from the bytes alone, and which of the kinds that are never read. */
@NullMarked
package io.kraftd.adapter.reading.internal.detect;

import org.jspecify.annotations.NullMarked;
