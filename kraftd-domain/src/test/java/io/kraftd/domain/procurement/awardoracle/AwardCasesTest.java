package io.kraftd.domain.procurement.awardoracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AwardCasesTest {
    private static final Map<AwardCase, Verdict> JUDGED = new HashMap<>();

    static {
        LongStream.rangeClosed(1, 400)
                .mapToObj(AwardCases::of)
                .forEach(asked -> JUDGED.put(asked, AwardOracle.judge(asked)));
    }

    @Test
    void the_same_seed_makes_the_same_case_and_seeds_differ() {
        assertThat(AwardCases.of(5)).isEqualTo(AwardCases.of(5));
        assertThat(JUDGED).hasSizeGreaterThan(395);
    }

    @Test
    void cases_are_small_and_have_no_constraint_twice() {
        assertThat(JUDGED.keySet()).allSatisfy(asked -> {
            assertThat(asked.lines()).hasSizeBetween(1, 7);
            assertThat(asked.bidders()).hasSizeBetween(1, 5);
            assertThat(asked.constraints()).hasSizeLessThanOrEqualTo(12).doesNotHaveDuplicates();
        });
    }

    @Test
    void every_kind_of_constraint_costs_money_in_some_cases_and_stands_in_a_conflict_in_others() {
        Map<Class<?>, Integer> priced = new HashMap<>();
        Map<Class<?>, Integer> conflicting = new HashMap<>();
        JUDGED.forEach((asked, verdict) -> {
            if (verdict instanceof Verdict.Best best) {
                asked.constraints().stream()
                        .filter(constraint -> total(asked.without(constraint)).compareTo(best.total()) < 0)
                        .forEach(constraint -> priced.merge(constraint.getClass(), 1, Integer::sum));
            } else if (verdict instanceof Verdict.Infeasible infeasible) {
                infeasible
                        .conflicts()
                        .forEach(set ->
                                set.forEach(constraint -> conflicting.merge(constraint.getClass(), 1, Integer::sum)));
            }
        });

        Set<Class<?>> kinds = Set.of(Constraint.class.getPermittedSubclasses());
        Set<Class<?>> pricedKinds = new HashSet<>(kinds);
        // why: a budget never makes an award dearer, it can only forbid it
        pricedKinds.remove(Constraint.Budget.class);
        assertThat(priced).containsOnlyKeys(pricedKinds);
        assertThat(priced.values()).allMatch(count -> count >= 5, priced.toString());
        assertThat(conflicting).containsOnlyKeys(kinds);
        assertThat(conflicting.values()).allMatch(count -> count >= 5, conflicting.toString());
    }

    @Test
    void some_cases_cannot_be_met_some_have_ties_and_some_have_gaps() {
        assertThat(JUDGED.values().stream()
                        .filter(Verdict.Infeasible.class::isInstance)
                        .count())
                .isBetween(60L, 240L);
        assertThat(JUDGED.values().stream()
                        .filter(verdict -> verdict instanceof Verdict.Best best
                                && best.awards().size() > 1)
                        .count())
                .isGreaterThan(10);
        assertThat(JUDGED.keySet().stream()
                        .filter(asked -> !asked.offersEveryLine())
                        .count())
                .isBetween(1L, 20L);
    }

    @Test
    void a_conflict_cannot_be_met_and_can_without_any_one_of_its_constraints() {
        JUDGED.forEach((asked, verdict) -> {
            if (verdict instanceof Verdict.Infeasible infeasible) {
                assertThat(infeasible.conflicts()).isNotEmpty().allSatisfy(conflict -> {
                    AwardCase alone = asked.under(List.copyOf(conflict));
                    assertThat(AwardOracle.judge(alone)).isInstanceOf(Verdict.Infeasible.class);
                    assertThat(conflict)
                            .allSatisfy(constraint -> assertThat(AwardOracle.judge(alone.without(constraint)))
                                    .isInstanceOf(Verdict.Best.class));
                });
            }
        });
    }

    @Test
    void the_best_keeps_to_every_constraint_and_costs_no_less_than_the_cheapest_offers_together() {
        JUDGED.forEach((asked, verdict) -> {
            if (verdict instanceof Verdict.Best best) {
                assertThat(best.total()).isGreaterThanOrEqualTo(cheapestOffers(asked));
                assertThat(best.awards()).allSatisfy(suppliers -> {
                    Award award = Award.of(asked, suppliers);
                    assertThat(asked.constraints()).allMatch(constraint -> constraint.holds(award));
                    assertThat(award.total()).isEqualByComparingTo(best.total());
                    assertThat(suppliers).containsOnlyKeys(asked.lines());
                });
            }
        });
    }

    private static BigDecimal total(AwardCase asked) {
        return ((Verdict.Best) AwardOracle.judge(asked)).total();
    }

    private static BigDecimal cheapestOffers(AwardCase asked) {
        return asked.lines().stream()
                .map(line -> asked.bidders().stream()
                        .map(bidder -> bidder.offers().get(line))
                        .filter(Objects::nonNull)
                        .min(BigDecimal::compareTo)
                        .orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
