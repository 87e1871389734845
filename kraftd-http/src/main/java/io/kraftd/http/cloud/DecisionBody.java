package io.kraftd.http.cloud;

import io.kraftd.domain.cloud.CloudDecision;
import io.kraftd.domain.cloud.CloudDecision.Flip;
import io.kraftd.domain.cloud.CloudDecision.Reason;
import io.kraftd.domain.cloud.CloudModel;
import io.kraftd.domain.cloud.CloudQuestion;
import io.kraftd.domain.cloud.LocalQuality;
import io.kraftd.domain.cloud.PriceList;
import io.kraftd.domain.cloud.TrackRecord;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.http.orders.Shown;
import io.kraftd.usecases.cloud.CheckCloud;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A decision with everything it depends on. Likelihoods lie between 0 and 1; amounts are in {@code currency}. */
record DecisionBody(String status, Decision decision, CostImpact estimatedCostImpact, Instant timestamp) {
    record Decision(
            boolean useDi,
            String reason,
            Reason code,
            double confidence,
            LearnedPatterns learnedPatterns,
            CostOptimization costOptimization,
            Inputs inputs,
            List<Flip> flips) {}

    /** Wilson's 95 percent interval for the share that nobody had to correct. */
    record LearnedPatterns(int documentsSeen, int documentsCorrected, double accuracyLow, double accuracyHigh) {
        static LearnedPatterns of(TrackRecord record) {
            return new LearnedPatterns(
                    record.seen(), record.seen() - record.right(), record.lowerBound(), record.upperBound());
        }
    }

    record CostOptimization(
            Currency currency,
            BigDecimal cost,
            BigDecimal reviewSaved,
            BigDecimal expectedValue,
            BigDecimal spentThisMonth,
            @Nullable BigDecimal budgetLeft) {}

    record Inputs(
            CloudModel model,
            @Nullable FileKind fileType,
            int pages,
            double localRight,
            @Nullable LocalReading localReading,
            double cloudRight,
            double confidenceThreshold,
            BigDecimal reviewMinutes,
            BigDecimal hourlyCost,
            BigDecimal pricePerThousandPages,
            LocalDate pricesAsOf,
            boolean configured) {}

    record LocalReading(
            double completeness,
            @Nullable Boolean totalsClose,
            @Nullable Double ocrConfidence) {
        static LocalReading of(LocalQuality quality) {
            return new LocalReading(
                    quality.completeness(),
                    quality.totalsClose().orElse(null),
                    quality.recognition().isPresent() ? quality.recognition().getAsDouble() : null);
        }
    }

    record CostImpact(BigDecimal diCostIfUsed, BigDecimal costSavedWithLearned, Currency currency) {}

    static DecisionBody of(CheckCloud.Result result, Instant now) {
        CloudDecision decision = result.decision();
        CloudQuestion question = decision.question();
        PriceList prices = question.terms().prices();
        UnaryOperator<BigDecimal> amount = exact -> Shown.smallAmount(exact, prices.currency());
        Decision body = new Decision(
                decision.use(),
                ReasonWords.of(decision),
                decision.reason(),
                decision.confidence(),
                LearnedPatterns.of(question.record()),
                new CostOptimization(
                        prices.currency(),
                        amount.apply(decision.cost()),
                        amount.apply(decision.reviewSaved()),
                        amount.apply(decision.expectedValue()),
                        amount.apply(result.thisMonth().spent()),
                        question.budgetLeft().map(amount).orElse(null)),
                new Inputs(
                        question.model(),
                        question.kind().orElse(null),
                        question.pages(),
                        decision.localRight(),
                        question.quality().map(LocalReading::of).orElse(null),
                        question.terms().cloudRight(),
                        question.threshold(),
                        question.terms().reviewMinutes(),
                        amount.apply(question.terms().hourlyCost()),
                        amount.apply(prices.perThousand(question.model())),
                        prices.asOf(),
                        result.configured()),
                decision.flips());
        boolean learned = decision.reason() == Reason.LOCAL_IS_GOOD_ENOUGH;
        CostImpact impact = new CostImpact(
                amount.apply(decision.cost()),
                amount.apply(learned ? decision.cost() : BigDecimal.ZERO),
                prices.currency());
        return new DecisionBody("success", body, impact, now);
    }
}
