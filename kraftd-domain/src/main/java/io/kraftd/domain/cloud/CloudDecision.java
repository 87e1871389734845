package io.kraftd.domain.cloud;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Whether to call the service, and why. Amounts are in the currency of the price list.
 *
 * @param localRight how likely the local reading is right, 0 to 1
 * @param cost of the call
 * @param reviewSaved what the better reading is expected to save in review; negative when the local one is better
 * @param expectedValue {@code reviewSaved} less {@code cost}
 * @param flips what would turn the decision, each by itself; empty when no single input does
 */
public record CloudDecision(
        CloudQuestion question,
        boolean use,
        Reason reason,
        double localRight,
        BigDecimal cost,
        BigDecimal reviewSaved,
        BigDecimal expectedValue,
        List<Flip> flips) {
    /** What the decision came from. */
    public enum Reason {
        /** The service does not take this kind of file for this model. */
        KIND_NOT_ACCEPTED,
        /** The local reading is likely enough right. */
        LOCAL_IS_GOOD_ENOUGH,
        /** The call costs more than it is expected to save. */
        NOT_WORTH_ITS_PRICE,
        /** Worth its price, but not within what is left this month. */
        OVER_BUDGET,
        /** The call is expected to save more than it costs. */
        WORTH_ITS_PRICE
    }

    /**
     * One input that would turn the decision.
     *
     * @param input its name in snake_case
     * @param at the value it would have to pass, in the direction that {@code meaning} says
     */
    public record Flip(String input, BigDecimal at, String meaning) {}

    public CloudDecision {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(reason, "reason");
        flips = List.copyOf(flips);
    }

    /**
     * How clear it is, 0 to 1: what the expected value is of saving and cost together; 1 where no weighing took place, because
     * the file or the budget decided.
     */
    public double confidence() {
        BigDecimal both = reviewSaved.abs().add(cost);
        return switch (reason) {
            case KIND_NOT_ACCEPTED, OVER_BUDGET -> 1;
            case LOCAL_IS_GOOD_ENOUGH -> localRight;
            case NOT_WORTH_ITS_PRICE, WORTH_ITS_PRICE ->
                both.signum() == 0 ? 0 : expectedValue.abs().doubleValue() / both.doubleValue();
        };
    }
}
