/** PDF files opened within bounds: every stream unpacks against a budget, from the cross-reference table on. */
@NullMarked
package io.kraftd.adapter.reading.internal.pdf.file;

import org.jspecify.annotations.NullMarked;
