/** Texts and figures as they stand in files: for people, for spreadsheets, for XML. */
@NullMarked
package io.kraftd.adapter.publishing.internal.text;

import org.jspecify.annotations.NullMarked;
