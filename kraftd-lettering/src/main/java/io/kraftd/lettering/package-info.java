/** Lines of text as they are drawn on a page: one embedded font, Arabic joined and from right to left, broken to a width. */
@NullMarked
package io.kraftd.lettering;

import org.jspecify.annotations.NullMarked;
