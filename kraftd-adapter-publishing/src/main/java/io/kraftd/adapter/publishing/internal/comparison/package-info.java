/** The comparison as a workbook that computes, and what a person changed in it. */
@NullMarked
package io.kraftd.adapter.publishing.internal.comparison;

import org.jspecify.annotations.NullMarked;
