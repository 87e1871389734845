/** Which line of a quotation answers which line of the inquiry. */
@NullMarked
package io.kraftd.domain.procurement.matching;

import org.jspecify.annotations.NullMarked;
