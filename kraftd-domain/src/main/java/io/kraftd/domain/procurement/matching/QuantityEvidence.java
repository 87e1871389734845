package io.kraftd.domain.procurement.matching;

import io.kraftd.domain.procurement.matching.Amount.Verdict;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What equal and unequal quantities say about a pair, as logarithm of odds. The rarer a quantity, the more. */
final class QuantityEvidence {
    /** How often a line that has nothing to do with another has its quantity, by significant digits; the first: of one. */
    private static final double[] CHANCE = {0.2, 0.06, 0.025, 0.006};
    /** How often the quantity of an answer is that of the question. */
    private static final double TRUE_EQUAL = 0.85;
    /** How much more an equal quantity tells than chance alone says, as trials on generated pairs have it. */
    private static final double EQUAL = 1.5;

    private static final double IN_PACKS = 0.75;
    private static final double UNEQUAL = -4;
    private static final double INCOMPARABLE = -1;

    private final Map<BigDecimal, Integer> common = new HashMap<>();
    private final int lines;

    QuantityEvidence(List<Optional<Amount>> scope) {
        lines = scope.size();
        for (Optional<Amount> amount : scope) {
            amount.map(QuantityEvidence::numbers)
                    .orElse(Set.of())
                    .forEach(number -> common.merge(number, 1, Integer::sum));
        }
    }

    private static Set<BigDecimal> numbers(Amount amount) {
        Set<BigDecimal> numbers = new HashSet<>();
        numbers.add(amount.quantity().stripTrailingZeros());
        amount.packs()
                .forEach(pack ->
                        numbers.add(amount.quantity().multiply(pack.size()).stripTrailingZeros()));
        return numbers;
    }

    double of(Optional<Amount> asked, Optional<Amount> offered) {
        if (asked.isEmpty() || offered.isEmpty() || offered.get().part()) {
            return 0;
        }
        return switch (offered.get().compare(asked.get())) {
            case EQUAL -> equal(asked.get().quantity());
            // why: the larger number is the one that says how many there are, and the one that is met less by chance.
            case EQUAL_IN_PACKS ->
                IN_PACKS * equal(asked.get().quantity().max(offered.get().quantity()));
            case UNEQUAL -> UNEQUAL;
            case INCOMPARABLE -> INCOMPARABLE;
        };
    }

    /** Whether an amount is that of a line, packs counted. */
    static boolean isEqual(Optional<Amount> asked, Optional<Amount> offered) {
        if (asked.isEmpty() || offered.isEmpty() || offered.get().part()) {
            return false;
        }
        Verdict verdict = offered.get().compare(asked.get());
        return verdict == Verdict.EQUAL || verdict == Verdict.EQUAL_IN_PACKS;
    }

    /** What it says that this quantity of a line stands elsewhere too. */
    private double equal(BigDecimal wanted) {
        BigDecimal plain = wanted.stripTrailingZeros();
        int digits = plain.compareTo(BigDecimal.ONE) == 0 ? 0 : Math.min(plain.precision(), CHANCE.length - 1);
        double others = common.getOrDefault(plain, 1) - 1.0;
        return EQUAL * Math.log(TRUE_EQUAL / Math.min(TRUE_EQUAL, CHANCE[digits] + others / Math.max(1, lines)));
    }
}
