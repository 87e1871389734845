package io.kraftd.usecases.procurement;

import io.kraftd.domain.procurement.comparison.Comparison;
import io.kraftd.domain.procurement.comparison.ComparisonRules;

/** A comparison with the rules it follows, so that it can be done again anywhere. */
public record BidComparison(ComparisonRules rules, Comparison comparison) {}
