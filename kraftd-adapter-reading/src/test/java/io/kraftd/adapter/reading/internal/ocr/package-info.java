/** Stages of making a picture ready, tried one by one. */
@NullMarked
package io.kraftd.adapter.reading.internal.ocr;

import org.jspecify.annotations.NullMarked;
