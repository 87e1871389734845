package io.kraftd.adapter.publishing.internal.comparison;

import io.kraftd.domain.procurement.quote.SupplierId;

/** A line of the inquiry that a supplier does not price. */
record Gap(SupplierId supplier, String rfqLine) {}
