/** Pages: text between margins, tables that run over pages. */
@NullMarked
package io.kraftd.adapter.publishing.internal.pdf;

import org.jspecify.annotations.NullMarked;
