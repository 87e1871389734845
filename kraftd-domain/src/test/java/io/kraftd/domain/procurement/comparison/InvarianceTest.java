package io.kraftd.domain.procurement.comparison;

import static io.kraftd.domain.procurement.comparison.Comparisons.EUR;
import static io.kraftd.domain.procurement.comparison.Comparisons.USD;
import static io.kraftd.domain.procurement.comparison.Comparisons.into;
import static io.kraftd.domain.procurement.comparison.Comparisons.keepingTo;
import static io.kraftd.domain.procurement.comparison.Comparisons.levelled;
import static io.kraftd.domain.procurement.comparison.Comparisons.pieces;
import static io.kraftd.domain.procurement.comparison.Comparisons.rate;
import static io.kraftd.domain.procurement.levelling.QuotationBuilder.aBid;
import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.procurement.award.Allocation;
import io.kraftd.domain.procurement.award.AwardConstraints;
import io.kraftd.domain.procurement.award.AwardScenario;
import io.kraftd.domain.procurement.award.Seeds;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.levelling.PlugPolicy;
import io.kraftd.domain.procurement.levelling.QuotationBuilder;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of lines, the order of suppliers and the currency of the case change no ranking and no award. */
class InvarianceTest {
    private static final AwardConstraints AT_MOST_TWO = AwardConstraints.NONE.withMaxSuppliers(2);

    static Stream<Long> seeds() {
        long first = Seeds.first();
        return LongStream.range(first, first + 60).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_lines_and_suppliers_changes_nothing(long seed) {
        ScopeBaseline scope = scope(seed);
        List<LevelledBid> bids = levelled(scope, bids(seed));
        Comparison straight = Comparing.compare(scope, bids, keepingTo(AT_MOST_TWO));

        List<RfqLine> lines = shuffled(scope.lines(), seed);
        ScopeBaseline turned = new ScopeBaseline(lines, null, null, null, List.of(), List.of(), List.of());
        QuotationBuilder[] others = shuffled(List.of(bids(seed)), seed).toArray(QuotationBuilder[]::new);
        Comparison shuffled = Comparing.compare(turned, levelled(turned, others), keepingTo(AT_MOST_TWO));

        assertThat(outcome(shuffled)).isEqualTo(outcome(straight));
        assertThat(awards(shuffled)).isEqualTo(awards(straight));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_currency_of_the_case_changes_nothing(long seed) {
        ScopeBaseline scope = scope(seed);
        Comparison inEuro = Comparing.compare(scope, levelled(scope, bids(seed)), keepingTo(AT_MOST_TWO));
        // why: a power of ten, because at other rates ties at minor units may come and go.
        List<LevelledBid> converted = levelled(scope, into(USD, PlugPolicy.HIGHEST, rate(EUR, USD, "10")), bids(seed));
        Comparison inDollar = Comparing.compare(scope, converted, keepingTo(AT_MOST_TWO));

        assertThat(outcome(inDollar)).isEqualTo(outcome(inEuro));
        assertThat(inDollar.scenarios()).zipSatisfy(inEuro.scenarios(), (dollars, euros) -> {
            assertThat(dollars.name()).isEqualTo(euros.name());
            if (euros.total() == null) {
                assertThat(dollars.total())
                        .as("infeasible in one currency, infeasible in the other")
                        .isNull();
            } else {
                assertThat(dollars.total()).isEqualByComparingTo(euros.total().movePointRight(1));
            }
        });
    }

    private static List<Object> outcome(Comparison comparison) {
        List<Object> outcome = new ArrayList<>();
        comparison.ranking().forEach(bid -> outcome.add(List.of(bid.rank(), bid.name(), String.valueOf(bid.score()))));
        outcome.add(String.valueOf(comparison.lowestPriceSupplier()));
        outcome.add(String.valueOf(comparison.bestValueSupplier()));
        return outcome;
    }

    private static Map<String, Map<String, String>> awards(Comparison comparison) {
        Map<String, Map<String, String>> awards = new TreeMap<>();
        for (AwardScenario scenario : comparison.scenarios()) {
            Map<String, String> lines = new TreeMap<>();
            for (Allocation allocation : scenario.allocations()) {
                lines.put(allocation.rfqLine(), allocation.supplier().value());
            }
            awards.put(scenario.name(), lines);
        }
        return awards;
    }

    private static ScopeBaseline scope(long seed) {
        String[] quantities = new String[3 + new Random(seed).nextInt(6)];
        Arrays.fill(quantities, "10");
        return pieces(quantities);
    }

    /** Round prices, so that ties come up. */
    private static QuotationBuilder[] bids(long seed) {
        int lines = scope(seed).lines().size();
        Random random = new Random(seed + 1);
        QuotationBuilder[] bids = new QuotationBuilder[2 + random.nextInt(4)];
        for (int i = 0; i < bids.length; i++) {
            bids[i] = aBid("Supplier " + (char) ('A' + i), "EUR")
                    .deliveredIn(1 + random.nextInt(5))
                    .withFreight(Integer.toString(random.nextInt(3) * 10));
            for (int line = 1; line <= lines; line++) {
                if (line == 1 || random.nextDouble() < 0.8) {
                    bids[i].offering(Integer.toString(line), "10", "pcs", Integer.toString(5 + random.nextInt(4)));
                }
            }
        }
        return bids;
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }
}
