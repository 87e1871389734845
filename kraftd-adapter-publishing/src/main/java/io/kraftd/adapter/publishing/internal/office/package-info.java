/** Workbooks and text documents as zipped XML (ECMA-376), the same bytes for the same contents. */
@NullMarked
package io.kraftd.adapter.publishing.internal.office;

import org.jspecify.annotations.NullMarked;
