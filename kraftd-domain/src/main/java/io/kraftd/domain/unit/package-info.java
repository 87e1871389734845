/** Units of measure as UNECE Recommendation 20 codes, and which of them convert into which. */
@NullMarked
package io.kraftd.domain.unit;

import org.jspecify.annotations.NullMarked;
