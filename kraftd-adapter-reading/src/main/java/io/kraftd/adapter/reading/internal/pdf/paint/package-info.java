/** Pages painted as pictures, for recognition and for cut-outs, within bounds of pixels and time. */
@NullMarked
package io.kraftd.adapter.reading.internal.pdf.paint;

import org.jspecify.annotations.NullMarked;
