package io.kraftd.domain.procurement.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ItemsTest {
    static List<Item> items() {
        return Items.ALL;
    }

    @Test
    void there_are_at_least_320_items_and_many_of_every_trade() {
        Map<String, Long> counts =
                Items.ALL.stream().collect(Collectors.groupingBy(Item::group, Collectors.counting()));

        assertThat(Items.ALL).hasSizeGreaterThanOrEqualTo(320);
        assertThat(counts).containsOnlyKeys("civil", "mechanical", "electrical", "office");
        assertThat(counts.values()).allMatch(count -> count >= 80);
    }

    @Test
    void no_two_items_are_said_with_the_same_words() {
        Stream<String> wordings = Items.ALL.stream().flatMap(Item::wordings).map(Wording::bare);

        assertThat(wordings.map(String::toLowerCase)).doesNotHaveDuplicates();
    }

    @Test
    void nearly_every_item_has_a_neighbour_that_only_its_marks_tell_apart() {
        assertThat(Items.ALL)
                .filteredOn(item -> Items.ALL.stream().noneMatch(item::neighbours))
                .hasSizeLessThan(Items.ALL.size() / 20);
    }

    @ParameterizedTest(name = "item {index}")
    @MethodSource("items")
    void every_wording_names_the_marks_even_when_all_that_may_be_left_out_is(Item item) {
        assertThat(item.wordings().map(Wording::bare)).allMatch(item::toldBy);
    }

    @ParameterizedTest(name = "item {index}")
    @MethodSource("items")
    void no_wording_could_mean_a_neighbour(Item item) {
        assertThat(item.wordings().map(Wording::whole)).allMatch(wording -> Wording.tells(item, wording));
    }

    @ParameterizedTest(name = "item {index}")
    @MethodSource("items")
    void an_item_has_two_to_four_paraphrases_known_units_and_a_price_range(Item item) {
        assertThat(item.paraphrases()).hasSizeBetween(2, 4);
        assertThat(item.packs()).isNotEmpty().allSatisfy(pack -> {
            assertThat(Units.printed(pack.unit())).isNotEmpty();
            assertThat(pack.content()).isPositive();
        });
        assertThat(item.buyersPack().single()).isTrue();
        assertThat(item.low()).isPositive().isLessThan(item.high());
    }
}
