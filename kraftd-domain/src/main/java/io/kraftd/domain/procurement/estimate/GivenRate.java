package io.kraftd.domain.procurement.estimate;

import io.kraftd.domain.shared.Money;

/** A unit price somebody gives for a line of the baseline, with its source in words. */
public record GivenRate(String rfqLine, Money unitPrice, EstimatedLine.Origin origin, String source) {}
