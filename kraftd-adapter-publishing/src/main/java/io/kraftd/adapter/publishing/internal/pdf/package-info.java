/** Pages: embedded fonts, joined and reordered Arabic, tables that run over pages. */
@NullMarked
package io.kraftd.adapter.publishing.internal.pdf;

import org.jspecify.annotations.NullMarked;
