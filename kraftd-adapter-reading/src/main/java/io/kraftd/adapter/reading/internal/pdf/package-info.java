/** PDF files: opened within bounds, their content streams followed glyph by glyph, the glyphs put together to words. */
@NullMarked
package io.kraftd.adapter.reading.internal.pdf;

import org.jspecify.annotations.NullMarked;
