/** Purchase orders and proforma invoices: as JSON, and as the files people send. */
@NullMarked
package io.kraftd.http.orders;

import org.jspecify.annotations.NullMarked;
