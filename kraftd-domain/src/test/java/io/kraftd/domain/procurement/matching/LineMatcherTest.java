package io.kraftd.domain.procurement.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.procurement.matching.LineMatch.How;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.domain.unit.Units;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineMatcherTest {
    private static RfqLine asked(String id, String text, String quantity, String unit) {
        return new RfqLine(
                id,
                null,
                null,
                text,
                new BigDecimal(quantity),
                unit,
                Units.code(unit).orElse(null),
                false,
                null);
    }

    private static QuotationLine offer(String id, String text, String quantity, String unit) {
        return offer(id, null, text, quantity, unit, false);
    }

    private static QuotationLine offer(
            String id, @Nullable String names, String text, String quantity, String unit, boolean alternate) {
        return new QuotationLine(
                id,
                names,
                null,
                text,
                new BigDecimal(quantity),
                unit,
                Units.code(unit).orElse(null),
                BigDecimal.ONE,
                BigDecimal.ONE,
                null,
                null,
                null,
                List.of(),
                alternate,
                null);
    }

    private static String pairs(LineMatches matches) {
        return String.join(
                " ",
                matches.matches().stream()
                        .map(match -> match.quoteLine() + ">" + match.rfqLine())
                        .toList());
    }

    private final List<RfqLine> pipes = List.of(
            asked("1", "Seamless steel pipe DN50, PN16", "120", "m"),
            asked("2", "Seamless steel pipe DN80, PN16", "60", "m"),
            asked("3", "Gate valve, cast iron, DN80", "4", "piece"));

    @Test
    void tells_neighbours_apart_by_their_sizes() {
        LineMatches matches = LineMatcher.match(
                pipes,
                List.of(
                        offer("a", "CI sluice valve 3 inch", "4", "piece"),
                        offer("b", "Pipe, seamless, stl, 3\" PN 16", "60", "m"),
                        offer("c", "Pipe seamless 2\" PN16", "120", "m")),
                List.of());

        assertThat(pairs(matches)).isEqualTo("c>1 b>2 a>3");
        assertThat(matches.missing()).isEmpty();
    }

    @Test
    void says_what_is_missing_and_what_nobody_asked_for() {
        LineMatches matches = LineMatcher.match(
                pipes,
                List.of(
                        offer("a", "Gate valve cast iron DN80", "4", "piece"),
                        offer("b", "Coffee machine rental", "1", "month"),
                        offer("c", "Seamless pipe DN50 PN16", "120", "m")),
                List.of());

        assertThat(matches.missing()).containsExactly("2");
        assertThat(matches.unmatched()).containsExactly("b");
    }

    @Test
    void keeps_what_a_person_pinned_and_never_makes_what_a_person_forbade() {
        List<QuotationLine> offers =
                List.of(offer("a", "Gate valve cast iron DN80", "4", "piece"), offer("b", "Lump", "1", "LS"));

        assertThat(pairs(LineMatcher.match(pipes, offers, List.of(new MatchDecision("b", "1", true)))))
                .isEqualTo("b>1 a>3");
        assertThat(pairs(LineMatcher.match(pipes, offers, List.of(new MatchDecision("a", "3", false)))))
                .doesNotContain("a>3");
    }

    @Test
    void believes_a_quotation_that_names_the_line_it_answers() {
        LineMatches matches =
                LineMatcher.match(pipes, List.of(offer("a", "2", "Our article 4711", "60", "m", false)), List.of());

        assertThat(matches.matches()).singleElement().satisfies(match -> {
            assertThat(match.rfqLine()).isEqualTo("2");
            assertThat(match.how()).isEqualTo(How.REFERENCED);
        });
    }

    @Test
    void reads_one_offer_for_two_lines() {
        LineMatches matches = LineMatcher.match(
                pipes,
                List.of(
                        offer("a", "Seamless steel pipe DN80 PN16 + gate valve cast iron DN80", "1", "set"),
                        offer("b", "Seamless steel pipe DN50 PN16", "120", "m")),
                List.of());

        assertThat(pairs(matches)).isEqualTo("b>1 a>2 a>3");
        assertThat(matches.matches().get(1).how()).isEqualTo(How.MERGED);
    }

    @Test
    void reads_two_offers_for_one_line_when_they_add_up() {
        LineMatches matches = LineMatcher.match(
                List.of(asked("1", "Seamless steel pipe DN50, PN16", "120", "m")),
                List.of(
                        offer("a", "Seamless steel pipe DN50 PN16, ex stock", "70", "m"),
                        offer("b", "Seamless steel pipe DN50 PN16, later", "50", "m")),
                List.of());

        assertThat(matches.matches()).extracting(LineMatch::how).containsExactly(How.SPLIT, How.SPLIT);
        assertThat(matches.unmatched()).isEmpty();
    }

    @Test
    void lets_an_alternate_stand_beside_the_main_offer_and_never_hide_that_it_is_missing() {
        QuotationLine alternate = offer("x", null, "Gate valve cast iron DN80, other make", "4", "piece", true);

        assertThat(LineMatcher.match(pipes, List.of(alternate), List.of()).missing())
                .containsExactly("1", "2", "3");
    }

    @Test
    void takes_the_number_at_the_head_of_a_part_for_a_size_when_it_counts_nothing_that_was_asked_for() {
        LineMatches matches = LineMatcher.match(
                List.of(
                        asked("1", "Garden hose, reinforced, 30 m", "50", "roll"),
                        asked("2", "Garden hose, reinforced, 50 m", "24", "roll"),
                        asked("3", "Waste bin, pedal, 20 litres, black", "6", "piece")),
                List.of(offer("a", "50 m garden hose, reinforced; waste bin pedal 20 litres black", "1", "LS")),
                List.of());

        assertThat(pairs(matches)).isEqualTo("a>2 a>3");
        assertThat(matches.missing()).containsExactly("1");
    }

    @Test
    void keeps_a_colour_apart_though_the_words_around_it_name_a_thing() {
        LineMatches matches = LineMatcher.match(
                List.of(
                        asked("1", "Copy paper A3, white, 500 sheets", "250", "piece"),
                        asked("2", "Tinted paper A3, green, 500 sheets", "250", "piece")),
                List.of(offer("a", "Copy paper A3 green", "250", "piece")),
                List.of());

        assertThat(pairs(matches)).isEqualTo("a>2");
        assertThat(matches.missing()).containsExactly("1");
    }

    @Test
    void holds_a_quantity_in_packs_as_telling_as_the_pieces_in_them() {
        LineMatches matches = LineMatcher.match(
                List.of(
                        asked("1", "Optical cable, 12 core, OS2, outdoor", "2600", "m"),
                        asked("2", "Optical cable, 12 core, OM4, outdoor - 2600 m per drum", "1", "drum")),
                List.of(offer("a", "FO cable 12C OM4", "2600", "m")),
                List.of());

        assertThat(pairs(matches)).isEqualTo("a>2");
        assertThat(matches.missing()).containsExactly("1");
    }

    @Test
    void takes_an_alternate_for_one_to_the_offer_above_it_rather_than_an_answer_to_a_line_nobody_answered() {
        LineMatches matches = LineMatcher.match(
                List.of(
                        asked("1", "Patch cord Cat6, 1 m, grey", "100", "piece"),
                        asked("2", "Patch cord Cat6, 5 m, grey", "100", "piece")),
                List.of(
                        offer("a", "Patch lead Cat6 1 m grey", "100", "piece"),
                        offer("b", null, "Patch lead Cat6 2 m grey", "100", "piece", true)),
                List.of());

        assertThat(pairs(matches)).isEqualTo("a>1 b>1");
    }

    @Test
    void gives_both_parts_to_the_line_they_are_about_though_another_asks_for_as_much() {
        LineMatches matches = LineMatcher.match(
                List.of(
                        asked("1", "Equal tee, carbon steel, butt weld, DN50, SCH40", "200", "piece"),
                        asked("2", "Equal tee, carbon steel, butt weld, DN80, SCH40", "200", "piece")),
                List.of(
                        offer("a", "2 inch equal weld tee, part delivery ex stock", "133", "piece"),
                        offer("b", "Equal tee C-steel butt weld DN50 SCH40, balance in May", "67", "piece")),
                List.of());

        assertThat(pairs(matches).split(" ")).containsExactlyInAnyOrder("a>1", "b>1");
        assertThat(matches.missing()).containsExactly("2");
    }
}
