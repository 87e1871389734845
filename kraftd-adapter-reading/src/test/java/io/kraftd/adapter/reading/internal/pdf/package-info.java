/** Tests of the PDF reader over files made on the spot, and over the corpus where it is there. */
@NullMarked
package io.kraftd.adapter.reading.internal.pdf;

import org.jspecify.annotations.NullMarked;
