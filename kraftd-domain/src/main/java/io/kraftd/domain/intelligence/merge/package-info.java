/** Two readings of one paper made into one: value by value, by what arithmetic and confidence say, and neither is lost. */
@NullMarked
package io.kraftd.domain.intelligence.merge;

import org.jspecify.annotations.NullMarked;
