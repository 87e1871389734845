/** What binds and bills: purchase orders and proforma invoices, and the rules that refuse a wrong one. */
@NullMarked
package io.kraftd.domain.procurement.order;

import org.jspecify.annotations.NullMarked;
