/** The award that is recommended, with reasons, savings, deviations and open questions. */
@NullMarked
package io.kraftd.domain.procurement.proposal;

import org.jspecify.annotations.NullMarked;
