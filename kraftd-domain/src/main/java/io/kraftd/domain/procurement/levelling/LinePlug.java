package io.kraftd.domain.procurement.levelling;

import io.kraftd.domain.procurement.quote.SupplierId;
import java.math.BigDecimal;

/** The buyer's own stand-in amount for a line one supplier left out, in the case's currency. Comes before any policy. */
public record LinePlug(SupplierId supplier, String rfqLine, BigDecimal amount) {}
