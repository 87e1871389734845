package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of bugs seen elsewhere, row by row, as a client meets them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BugsOfOthersTest {
    private Service service;
    private Buyer buyer;

    @BeforeAll
    void start() {
        service = Service.reading();
        buyer = service.buyer("bea");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private Purchase aCase() {
        return Purchase.begun(buyer, Purchase.INQUIRY);
    }

    private static String lump(String supplier, String price, String currency, String... more) {
        return "{'supplier':'%s','price':%s,'currency':'%s'%s}"
                .formatted(supplier, price, currency, String.join("", more));
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static JsonNode of(String supplier, JsonNode list) {
        return each(list)
                .filter(one -> one.path("supplier").asText().equals(supplier))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list) {
        return each(list).map(JsonNode::asText).toList();
    }

    static Stream<Arguments> levelled() {
        return Stream.of(
                arguments(
                        "AED 300 against USD 100 at 3.6725",
                        """
                        'target_currency':'AED',
                        'exchange_rates':[{'base':'USD','quote':'AED','rate':'3.6725','date':'2026-01-02','source':'CB'}],
                        'supplier_quotes':[%s,%s]""".formatted(lump("Dollar", "100", "USD"), lump("Dirham", "300", "AED")),
                        "Dirham",
                        "Dollar",
                        "367.25"),
                arguments(
                        "USD 100 against EUR 101 at 1 EUR = 0.9 USD",
                        """
                        'target_currency':'USD',
                        'exchange_rates':[{'base':'EUR','quote':'USD','rate':0.9,'date':'2026-01-02','source':'CB'}],
                        'supplier_quotes':[%s,%s]""".formatted(lump("Dollar", "100", "USD"), lump("Euro", "101", "EUR")),
                        "Euro",
                        "Euro",
                        "90.90"),
                arguments(
                        "EXW against DDP",
                        """
                        'freight_plugs':[{'supplier':'Works','amount':150,'currency':'USD','kind':'freight'},
                        {'supplier':'works','amount':'60.00','currency':'USD','kind':'duty'}],
                        'supplier_quotes':[%s,%s]""".formatted(
                                        lump("Works", "1000", "USD", ",'incoterm':'EXW'"),
                                        lump("Door", "1200", "USD", ",'incoterm':'DDP'")),
                        "Door",
                        "Works",
                        "1210.00"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("levelled")
    void on_one_basis_the_really_lower_bid_wins(
            String what, String request, String winner, String changed, String normalized) {
        Purchase purchase = aCase();

        JsonNode quotes =
                purchase.step("normalize-quotes", request).is(200).json().path("normalized_quotes");

        JsonNode quote = of(changed, quotes);
        assertThat(quote.path("normalized_price").decimalValue()).isEqualByComparingTo(normalized);
        assertThat(sumOfSteps(quote)).isEqualByComparingTo(difference(quote));
        assertThat(purchase.analysis().path("lowest_price_supplier").asText()).isEqualTo(winner);
    }

    private static BigDecimal sumOfSteps(JsonNode quote) {
        return each(quote.path("adjustments"))
                .map(step -> step.path("after")
                        .decimalValue()
                        .subtract(step.path("before").decimalValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal difference(JsonNode quote) {
        return quote.path("normalized_price")
                .decimalValue()
                .subtract(quote.path("quoted_total").decimalValue());
    }

    @Test
    void freight_and_duty_make_up_the_difference_between_works_and_door() {
        JsonNode quotes = aCase().step(
                        "normalize-quotes", (String) levelled().toList().get(2).get()[1])
                .is(200)
                .json()
                .path("normalized_quotes");

        assertThat(each(of("Works", quotes).path("adjustments"))
                        .map(step -> step.path("kind").asText()))
                .contains("freight", "duty");
    }

    @Test
    void eight_of_ten_lines_with_the_lowest_sum_are_not_the_lowest_bid() {
        Purchase purchase = Purchase.begun(
                buyer,
                "Request for quotation,RFQ-10\nItem,Description,Qty,Unit\n"
                        + String.join(
                                "\n",
                                IntStream.rangeClosed(1, 10)
                                        .mapToObj(i -> i + ",Cable type " + (char) ('A' + i) + i + ",10,m")
                                        .toList()));
        purchase.quoted(lines("Whole", 10, "10") + "," + lines("Partial", 8, "11"));

        JsonNode analysis = purchase.analysis();

        JsonNode partial = of("Partial", analysis.path("ranking"));
        assertThat(partial.path("coverage_percent").decimalValue()).isEqualByComparingTo("80");
        assertThat(partial.path("normalized_total").decimalValue()).isEqualByComparingTo("1080");
        assertThat(analysis.path("lowest_price_supplier").asText()).isEqualTo("Whole");
    }

    private static String lines(String supplier, int count, String price) {
        return "{'supplier':'%s','currency':'USD','lines':[%s]}"
                .formatted(
                        supplier,
                        String.join(
                                ",",
                                IntStream.rangeClosed(1, count)
                                        .mapToObj(i -> "{'rfq_line':'%d','quantity':10,'unit':'m','unit_price':%s}"
                                                .formatted(i, price))
                                        .toList()));
    }

    @Test
    void a_copy_in_another_currency_without_a_rate_is_refused_and_never_taken_one_to_one() {
        Purchase purchase = aCase();

        Reply refused = purchase.step(
                        "normalize-quotes",
                        "'target_currency':'USD','supplier_quotes':[%s,%s]"
                                .formatted(lump("Alfa", "100", "USD"), lump("Alfa Europe", "100", "EUR")))
                .isProblem(422, "exchange_rate_missing");

        assertThat(refused.at("base")).isEqualTo("EUR");
        assertThat(refused.at("quote")).isEqualTo("USD");
        assertThat(purchase.state().at("status")).isEqualTo("REVIEW_PENDING");
    }

    @Test
    void a_price_per_hundred_is_on_an_equal_basis_with_a_price_per_piece() {
        Purchase purchase = aCase();
        String hundred =
                Purchase.quote("Hundred", "10000", "1000").replace("'unit_price'", "'price_basis':100,'unit_price'");

        JsonNode analysis = purchase.quoted(Purchase.quote("Piece", "100", "10") + "," + hundred)
                .analysis();

        assertThat(of("Hundred", analysis.path("ranking"))
                        .path("normalized_total")
                        .decimalValue())
                .isEqualByComparingTo("1200");
        assertThat(texts(analysis.path("ties"))).containsExactlyInAnyOrder("Piece", "Hundred");
    }

    @Test
    void a_price_with_tax_is_on_an_equal_basis_with_one_without() {
        JsonNode analysis = aCase().quoted(lump("Net", "100", "USD", ",'tax_basis':'exclusive','tax_rate':20")
                        + ","
                        + lump("Gross", "120", "USD", ",'tax_basis':'inclusive','tax_rate':20"))
                .analysis();

        assertThat(of("Gross", analysis.path("ranking"))
                        .path("normalized_total")
                        .decimalValue())
                .isEqualByComparingTo("100");
        assertThat(texts(analysis.path("ties"))).containsExactlyInAnyOrder("Net", "Gross");
    }

    @Test
    void of_two_equal_offers_the_one_that_ended_yesterday_cannot_be_awarded() {
        Purchase purchase = aCase().done("normalize-quotes", """
                'award_date':'2026-06-02','supplier_quotes':[%s,%s]""".formatted(
                        lump("Ended", "100", "USD", ",'valid_until':'2026-06-01'"),
                        lump("Valid", "100", "USD", ",'valid_until':'2026-06-02'")));

        JsonNode analysis = purchase.analysis();

        assertThat(analysis.path("lowest_price_supplier").asText()).isEqualTo("Valid");
        assertThat(of("Ended", analysis.path("ranking")).path("awardable").asBoolean())
                .isFalse();
        JsonNode awards =
                purchase.step("proposal", "").is(200).json().path("proposal").path("awards");
        assertThat(each(awards).map(award -> award.path("supplier").asText())).containsExactly("Valid");
    }

    @Test
    void when_every_offer_has_ended_nothing_is_proposed() {
        Purchase purchase = aCase().done(
                        "normalize-quotes",
                        "'award_date':'2026-06-02','supplier_quotes':[%s]"
                                .formatted(lump("Ended", "100", "USD", ",'valid_until':'2026-06-01'")));
        purchase.analysis();

        Reply refused = purchase.step("proposal", "").isProblem(409, "no_valid_offer");

        assertThat(texts(refused.json().path("reasons"))).anyMatch(reason -> reason.contains("2026-06-01"));
    }

    @Test
    void a_supplier_called_none_gets_no_order() {
        Reply refused = aCase().proposed(Purchase.quote("None", "100", "10"))
                .step("po", "")
                .isProblem(422, "order_refused");

        assertThat(refused.json().path("errors").findValuesAsText("field")).contains("supplier_named");
    }

    @Test
    void nothing_is_delivered_before_it_is_ordered() {
        Reply refused = aCase().proposed(Purchase.quote("Alfa", "100", "10"))
                .step("po", "'order_date':'2026-06-02','delivery_date':'2026-06-01'")
                .isProblem(422, "order_refused");

        assertThat(refused.json().path("errors").findValuesAsText("field"))
                .containsExactly("delivery_not_before_order");
    }

    @Test
    void two_identical_totals_are_a_tie_and_not_the_first_in_the_list() {
        JsonNode analysis = aCase().quoted(lump("First", "100", "USD") + "," + lump("Second", "100.00", "USD"))
                .analysis();

        assertThat(analysis.path("lowest_price_supplier").isNull()).isTrue();
        assertThat(texts(analysis.path("ties"))).containsExactlyInAnyOrder("First", "Second");
        assertThat(each(analysis.path("ranking")).map(bid -> bid.path("rank").asInt()))
                .containsExactly(1, 1);
    }
}
