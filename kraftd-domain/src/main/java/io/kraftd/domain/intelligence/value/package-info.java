/** Numbers, days, currencies, units and percentages out of printed text, in the notations the document as a whole uses. */
@NullMarked
package io.kraftd.domain.intelligence.value;

import org.jspecify.annotations.NullMarked;
