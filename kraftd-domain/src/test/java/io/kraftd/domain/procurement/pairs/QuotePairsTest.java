package io.kraftd.domain.procurement.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.scope.RfqLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuotePairsTest {
    private static final List<QuotePair> PAIRS =
            LongStream.rangeClosed(1, 250).mapToObj(QuotePairs::of).toList();

    static Stream<QuotePair> pairs() {
        return PAIRS.stream();
    }

    @Test
    void the_same_seed_makes_the_same_pair_and_another_seed_another() {
        assertThat(PairPrinter.print(QuotePairs.of(7))).isEqualTo(PairPrinter.print(QuotePairs.of(7)));
        assertThat(PAIRS.stream().map(PairPrinter::print)).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "seed {index}")
    @MethodSource("pairs")
    void the_truth_says_of_every_line_of_both_sides_what_became_of_it(QuotePair pair) {
        QuotePair.Truth truth = pair.truth();
        List<String> judged = new ArrayList<>(truth.answers().keySet());
        judged.addAll(truth.extras());
        judged.addAll(truth.alternates().keySet());
        Set<String> asked = new TreeSet<>(answered(pair));
        asked.add(truth.missing());

        assertThat(judged).containsExactlyInAnyOrderElementsOf(ids(pair.quotation()));
        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(
                        pair.inquiry().stream().map(RfqLine::id).toList());
        assertThat(answered(pair))
                .doesNotContain(truth.missing())
                .containsAll(truth.alternates().values());
    }

    @ParameterizedTest(name = "seed {index}")
    @MethodSource("pairs")
    void exactly_two_lines_are_merged_and_at_most_one_is_split(QuotePair pair) {
        List<List<String>> answers = List.copyOf(pair.truth().answers().values());

        assertThat(answers.stream().filter(lines -> lines.size() == 2)).hasSize(1);
        assertThat(answers).allMatch(lines -> lines.size() == 1 || lines.size() == 2);
        assertThat(answered(pair).size() - Set.copyOf(answered(pair)).size()).isBetween(0, 1);
    }

    @ParameterizedTest(name = "seed {index}")
    @MethodSource("pairs")
    void an_inquiry_has_10_to_60_lines_of_different_items_and_some_are_neighbours(QuotePair pair) {
        assertThat(pair.inquiry()).hasSizeBetween(10, 60);
        assertThat(pair.items().values()).doesNotHaveDuplicates();
        assertThat(pair.items().values())
                .anyMatch(item -> pair.items().values().stream().anyMatch(item::neighbours));
    }

    @ParameterizedTest(name = "seed {index}")
    @MethodSource("pairs")
    void every_size_colour_and_side_is_still_there_and_none_of_a_neighbours(QuotePair pair) {
        pair.truth().answers().forEach((quoteLine, rfqLines) -> {
            String text = line(pair, quoteLine).description();
            List<Item> meant = rfqLines.stream().map(pair.items()::get).toList();

            assertThat(meant).allMatch(item -> item.toldBy(text), text);
            assertThat(pair.items().values().stream()
                            .filter(item -> meant.stream().anyMatch(item::neighbours) && !meant.contains(item))
                            .filter(item -> rfqLines.size() == 1 && item.toldBy(text)))
                    .as(text)
                    .isEmpty();
        });
        pair.inquiry()
                .forEach(line -> assertThat(Wording.tells(pair.items().get(line.id()), line.description()))
                        .as(line.description())
                        .isTrue());
    }

    @ParameterizedTest(name = "seed {index}")
    @MethodSource("pairs")
    void what_is_offered_comes_to_what_is_wanted_or_to_the_next_full_pack(QuotePair pair) {
        for (RfqLine asked : pair.inquiry()) {
            List<QuotationLine> answers = singleAnswers(pair, asked.id());
            if (!answers.isEmpty()) {
                Item item = pair.items().get(asked.id());
                BigDecimal wanted = inBuyersUnit(item, asked.quantity(), asked.unit(), asked.description());
                BigDecimal offered = answers.stream()
                        .map(line -> inBuyersUnit(item, line.quantity(), line.unit(), line.description()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);

                assertThat(offered).isBetween(wanted, wanted.multiply(new BigDecimal("1.05")));
            }
        }
    }

    @ParameterizedTest(name = "seed {index}")
    @MethodSource("pairs")
    void a_quotation_names_no_line_of_the_inquiry_and_its_amounts_are_right(QuotePair pair) {
        assertThat(pair.quotation()).allMatch(line -> line.rfqLine() == null);
        assertThat(pair.quotation())
                .allSatisfy(line -> assertThat(line.amount())
                        .isEqualByComparingTo(line.quantity()
                                .multiply(line.unitPrice())
                                .divide(line.priceBasis(), 2, RoundingMode.HALF_UP)));
        assertThat(ids(pair.quotation())).doesNotHaveDuplicates();
        assertThat(pair.quotation())
                .allMatch(line -> line.alternate() == pair.truth().alternates().containsKey(line.id()));
    }

    @ParameterizedTest(name = "seed {index}")
    @MethodSource("pairs")
    void the_answers_stand_in_another_order_than_the_questions(QuotePair pair) {
        List<String> asked = pair.inquiry().stream().map(RfqLine::id).toList();
        List<Integer> positions = ids(pair.quotation()).stream()
                .flatMap(id -> pair.truth().answers().getOrDefault(id, List.of()).stream())
                .map(asked::indexOf)
                .toList();

        assertThat(positions).isNotEqualTo(positions.stream().sorted().toList());
    }

    @Test
    void the_merged_line_costs_what_both_would_cost() {
        for (long seed = 1; seed <= 50; seed++) {
            List<Wanted> lines = new Inquiries(new Chance(seed)).any();
            Offer merged = new Supplier(new Chance(seed)).merged(lines.get(0), lines.get(1));

            assertThat(merged.amount()).isBetween(worth(lines, Item::low), worth(lines, Item::high));
        }
    }

    @Test
    void every_kind_of_difficulty_comes_up_but_not_always() {
        assertSometimes("extra", pair -> !pair.truth().extras().isEmpty());
        assertSometimes("alternate", pair -> !pair.truth().alternates().isEmpty());
        assertSometimes(
                "split",
                pair -> answered(pair).size() > Set.copyOf(answered(pair)).size());
        assertSometimes("buyer's codes", pair -> pair.inquiry().get(0).itemCode() != null);
        assertSometimes("buyer's codes repeated", QuotePairsTest::repeatsCodes);
        assertSometimes("own codes", pair -> pair.quotation().stream().anyMatch(line -> line.itemCode() != null));
        assertSometimes("unknown units", pair -> pair.quotation().get(0).unitCode() == null);
        assertSometimes(
                "price per hundred",
                pair -> pair.quotation().stream()
                        .anyMatch(line -> line.priceBasis().intValue() == 100 && line.unitCode() != null));
        assertSometimes(
                "neighbour of the missing line",
                pair -> pair.items().values().stream()
                        .anyMatch(pair.items().get(pair.truth().missing())::neighbours));
    }

    @Test
    void most_answers_are_in_other_words_and_many_in_other_units() {
        long singles = 0;
        long sameWords = 0;
        long otherUnits = 0;
        for (QuotePair pair : PAIRS) {
            for (RfqLine asked : pair.inquiry()) {
                for (QuotationLine line : singleAnswers(pair, asked.id())) {
                    singles++;
                    sameWords += line.description().equalsIgnoreCase(asked.description()) ? 1 : 0;
                    otherUnits += line.quantity().compareTo(asked.quantity()) != 0 ? 1 : 0;
                }
            }
        }
        assertThat((double) sameWords / singles).isLessThan(0.1);
        assertThat((double) otherUnits / singles).isGreaterThan(0.1);
    }

    private static void assertSometimes(String what, Predicate<QuotePair> happens) {
        assertThat(PAIRS.stream().filter(happens).count()).as(what).isBetween(10L, 240L);
    }

    private static BigDecimal worth(List<Wanted> lines, java.util.function.Function<Item, BigDecimal> price) {
        return lines.stream()
                .limit(2)
                .map(line -> line.quantity().multiply(price.apply(line.item())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean repeatsCodes(QuotePair pair) {
        return pair.quotation().stream()
                .map(QuotationLine::itemCode)
                .anyMatch(
                        code -> code != null && pair.inquiry().stream().anyMatch(line -> code.equals(line.itemCode())));
    }

    private static BigDecimal inBuyersUnit(Item item, BigDecimal count, String printedUnit, String description) {
        Pack pack = item.packs().stream()
                .filter(candidate -> Units.printed(candidate.unit()).stream()
                        .anyMatch(form -> form.text().equals(printedUnit)))
                .filter(candidate -> candidate.single()
                        || Units.isMeasure(candidate.unit())
                        || Mark.of(candidate.content().toPlainString() + " "
                                        + item.buyersPack().unit())
                                .shownIn(description))
                .findFirst()
                .orElseThrow(() -> new AssertionError("pack not told: " + description));
        return count.multiply(pack.content());
    }

    private static List<QuotationLine> singleAnswers(QuotePair pair, String rfqLine) {
        return pair.truth().answers().entrySet().stream()
                .filter(entry -> entry.getValue().equals(List.of(rfqLine)))
                .map(entry -> line(pair, entry.getKey()))
                .toList();
    }

    private static QuotationLine line(QuotePair pair, String id) {
        return pair.quotation().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(List<QuotationLine> lines) {
        return lines.stream().map(QuotationLine::id).toList();
    }

    private static List<String> answered(QuotePair pair) {
        return pair.truth().answers().values().stream().flatMap(List::stream).toList();
    }
}
