/**
 * Fonts of PDF files as far as reading needs them: what a code means, how far it moves on, how high letters stand. Works
 * from the font dictionaries; of embedded font programs only two tables are looked at, so that a hostile one has nothing
 * to work on.
 */
@NullMarked
package io.kraftd.adapter.reading.internal.pdf.font;

import org.jspecify.annotations.NullMarked;
