/** Whether an invoice asks for what was ordered, at the price it was quoted: the three-way match. */
@NullMarked
package io.kraftd.domain.procurement.invoicematch;

import org.jspecify.annotations.NullMarked;
