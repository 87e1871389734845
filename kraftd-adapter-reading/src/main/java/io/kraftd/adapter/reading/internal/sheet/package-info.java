/** Workbooks: XLSX streamed part by part, XLS through POI, both to the same sheets with what a person would see in them. */
@NullMarked
package io.kraftd.adapter.reading.internal.sheet;

import org.jspecify.annotations.NullMarked;
