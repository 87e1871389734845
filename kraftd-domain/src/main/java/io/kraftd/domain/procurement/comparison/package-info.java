/** Levelled bids side by side: tabulation, rankings, what would change them, and what is risky. */
@NullMarked
package io.kraftd.domain.procurement.comparison;

import org.jspecify.annotations.NullMarked;
