/** Reads PDF, spreadsheet, word processor and CSV files into a layout. */
@NullMarked
package io.kraftd.adapter.reading;

import org.jspecify.annotations.NullMarked;
