/** The steps of a purchase, from inquiry to proforma invoice, and where a case stands. */
@NullMarked
package io.kraftd.http.workflow;

import org.jspecify.annotations.NullMarked;
