/** What the buyer expects to pay, line by line, and where each rate comes from. */
@NullMarked
package io.kraftd.domain.procurement.estimate;

import org.jspecify.annotations.NullMarked;
