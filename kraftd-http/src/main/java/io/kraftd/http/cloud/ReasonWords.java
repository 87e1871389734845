package io.kraftd.http.cloud;

import io.kraftd.domain.cloud.CloudDecision;
import io.kraftd.domain.cloud.CloudQuestion;
import io.kraftd.http.orders.Shown;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** The reason of a decision as a sentence with its figures. */
final class ReasonWords {
    private ReasonWords() {}

    static String of(CloudDecision decision) {
        CloudQuestion question = decision.question();
        Currency currency = question.terms().prices().currency();
        return switch (decision.reason()) {
            case KIND_NOT_ACCEPTED ->
                "The %s model of Azure Document Intelligence does not take %s files."
                        .formatted(
                                question.model().word(),
                                question.kind().orElseThrow().word());
            case LOCAL_IS_GOOD_ENOUGH ->
                "The local reading is likely right to %s, and %s is enough."
                        .formatted(percent(decision.localRight()), percent(question.threshold()));
            case NOT_WORTH_ITS_PRICE ->
                "The call would cost %s and is expected to save %s of review."
                        .formatted(money(decision.cost(), currency), money(decision.reviewSaved(), currency));
            case OVER_BUDGET ->
                "The call would be worth its price of %s, but only %s are left of this month's budget."
                        .formatted(
                                money(decision.cost(), currency),
                                money(question.budgetLeft().orElseThrow(), currency));
            case WORTH_ITS_PRICE ->
                "The call costs %s and is expected to save %s of review."
                        .formatted(money(decision.cost(), currency), money(decision.reviewSaved(), currency));
        };
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share)
                        .movePointRight(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .toPlainString()
                + " %";
    }

    private static String money(BigDecimal amount, Currency currency) {
        return Shown.smallAmount(amount, currency).toPlainString() + " " + currency;
    }
}
