package io.kraftd.domain.procurement.quote;

/** What it costs to get goods from the seller's door to the buyer's, beside the goods. */
public enum CostComponent {
    /** Carriage to the buyer's place. */
    FREIGHT,
    /** Insurance of the carriage. */
    INSURANCE,
    /** Import duty and clearance. */
    DUTY
}
