/** From a layout to a business document: classify, extract, infer, validate. Pure functions without clock, files or network. */
@NullMarked
package io.kraftd.domain.intelligence;

import org.jspecify.annotations.NullMarked;
