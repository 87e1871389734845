package io.kraftd.domain.procurement.levelling;

import io.kraftd.domain.procurement.quote.CostComponent;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.shared.Money;

/** The buyer's own figure for freight, insurance or duty that comes on top of one supplier's price. */
public record CostPlug(SupplierId supplier, CostComponent component, Money amount) {}
