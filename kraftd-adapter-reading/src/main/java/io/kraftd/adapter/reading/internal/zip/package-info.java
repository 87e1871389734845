/** Zipped office files: parts unpacked within bounds, and their XML read without document types or anything from outside. */
@NullMarked
package io.kraftd.adapter.reading.internal.zip;

import org.jspecify.annotations.NullMarked;
