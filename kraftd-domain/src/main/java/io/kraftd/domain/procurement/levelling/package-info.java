/** Bringing bids to one scope and one basis, every step a row that can be checked. */
@NullMarked
package io.kraftd.domain.procurement.levelling;

import org.jspecify.annotations.NullMarked;
