/** Plain text: its encoding told from the bytes, and whether it is a table of separated values. */
@NullMarked
package io.kraftd.adapter.reading.internal.text;

import org.jspecify.annotations.NullMarked;
