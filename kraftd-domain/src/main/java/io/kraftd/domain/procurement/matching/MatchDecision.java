package io.kraftd.domain.procurement.matching;

/** A person's word on a pair: {@code pinned} means these belong together, otherwise they never do. */
public record MatchDecision(String quoteLine, String rfqLine, boolean pinned) {}
