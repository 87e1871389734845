/**
 * What the content streams of a page put on the paper: glyphs and straight lines in the user space of the page. An
 * interpreter of our own: PDFBox keeps every operator name it ever meets, and clones far more state than is needed here.
 */
@NullMarked
package io.kraftd.adapter.reading.internal.pdf.ink;

import org.jspecify.annotations.NullMarked;
