/** Recognition of what is printed on pictures of pages, by the Tesseract program running beside this one. */
@NullMarked
package io.kraftd.adapter.reading.internal.ocr;

import org.jspecify.annotations.NullMarked;
