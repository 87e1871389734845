package io.kraftd.domain.cloud;

import io.kraftd.domain.cloud.CloudDecision.Flip;
import io.kraftd.domain.cloud.CloudDecision.Reason;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Which single inputs would turn a decision, found by solving its formula for each. */
final class Flips {
    private static final MathContext DIGITS = MathContext.DECIMAL32;

    private final CloudQuestion question;
    private final double local;
    private final double gain;
    private final List<Flip> found = new ArrayList<>();

    private Flips(CloudQuestion question, double local) {
        this.question = question;
        this.local = local;
        this.gain = question.terms().cloudRight() - local;
    }

    static List<Flip> of(CloudQuestion question, Reason reason, double local) {
        Flips flips = new Flips(question, local);
        switch (reason) {
            case KIND_NOT_ACCEPTED -> {}
            case LOCAL_IS_GOOD_ENOUGH -> flips.threshold();
            case NOT_WORTH_ITS_PRICE -> flips.ofPrice(true);
            case OVER_BUDGET ->
                flips.add("budget_left", question.cost(), "worth it when at least this much of the budget is left");
            case WORTH_ITS_PRICE -> {
                flips.ofPrice(false);
                flips.add("confidence_threshold", rounded(local), "not used when the threshold is no higher than this");
                question.budgetLeft()
                        .ifPresent(left -> flips.add(
                                "budget_left", question.cost(), "not used when less than this is left of the budget"));
            }
        }
        return List.copyOf(flips.found);
    }

    private void threshold() {
        if (gain > 0 && review().multiply(BigDecimal.valueOf(gain)).compareTo(question.cost()) > 0) {
            add("confidence_threshold", rounded(local), "worth it when the threshold is higher than this");
        }
    }

    private void ofPrice(boolean refused) {
        String words = refused ? "worth it" : "not worth it";
        double even = question.terms().cloudRight() - evenGain();
        if (even >= 0 && review().signum() > 0) {
            add(
                    "local_right",
                    rounded(even),
                    words + " when the local reading is likely right "
                            + (refused ? "to less than this" : "to this or more"));
        }
        if (gain <= 0) {
            return;
        }
        BigDecimal weight = BigDecimal.valueOf(gain);
        if (question.terms().reviewMinutes().signum() > 0) {
            BigDecimal hourly = question.cost()
                    .multiply(BigDecimal.valueOf(60))
                    .divide(question.terms().reviewMinutes().multiply(weight), DIGITS);
            add(
                    "hourly_cost",
                    hourly,
                    words + " when an hour of review costs " + (refused ? "more" : "no more") + " than this");
        }
        BigDecimal perPage =
                question.terms().prices().perThousand(question.model()).movePointLeft(3);
        if (perPage.signum() > 0) {
            BigDecimal pages = review().multiply(weight).divide(perPage, DIGITS).setScale(0, RoundingMode.CEILING);
            if (!refused || pages.compareTo(BigDecimal.ONE) > 0) {
                add("pages", pages, words + (refused ? " for fewer pages than this" : " for this many pages or more"));
            }
        }
    }

    private double evenGain() {
        return review().signum() == 0
                ? 0
                : question.cost().divide(review(), DIGITS).doubleValue();
    }

    private BigDecimal review() {
        return WhetherCloud.reviewCost(question.terms());
    }

    private void add(String input, BigDecimal at, String meaning) {
        found.add(new Flip(input, at.round(DIGITS).stripTrailingZeros(), meaning));
    }

    private static BigDecimal rounded(double share) {
        return BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_UP);
    }
}
