package io.kraftd.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.adapter.azureai.server.Aimock;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A language model that lies, behind the whole program: it looks the bids up, and then says something else in pieces of a letter. */
@ExtendWith({Aimock.class, AzureHouse.class})
class LyingModelTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TOKEN = Pattern.compile("event: token\ndata: (.*)\n");

    private static Visitor bea;
    private static int questions;

    @BeforeAll
    static void three_bids_are_compared() throws IOException {
        bea = AzureHouse.visitor();
        Purchase.proposed(bea);
    }

    @BeforeEach
    void speak() {
        AzureHouse.azure().handsOnTo(Aimock.address());
    }

    /** A question that the model answers with these words after it compared the bids. */
    private static String answered(String says) throws JsonProcessingException {
        String mark = " " + "x".repeat(++questions) + ".";
        String question = "Who has the lowest bid?" + mark;
        Map<String, Object> call = Map.of("id", "call_1", "name", "compare_quotes", "arguments", "{}");
        Aimock.learn(JSON.writeValueAsString(Map.of(
                "fixtures",
                List.of(
                        Map.of(
                                "match",
                                Map.of("userMessage", mark, "hasToolResult", false),
                                "response",
                                Map.of("toolCalls", List.of(call))),
                        Map.of(
                                "match",
                                Map.of("userMessage", mark, "hasToolResult", true),
                                "chunkSize",
                                1,
                                "response",
                                Map.of("content", says))))));
        return question;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lakeshore is lowest with 99,999.00 EUR.                                   | 99,999
            Lakeshore is lowest with 99.999,00 EUR.                                   | 99.999
            Lakeshore is lowest with ninety-nine thousand euros.                      | ninety
            Lakeshore liegt mit neunundneunzigtausend Euro vorn.                      | neunund
            Lakeshore is lowest with ٩٩٬٩٩٩ EUR.                                      | ٩٩
            Lakeshore is lowest with 127,358.81 USD.                                  | 127,358.81 USD
            Lakeshore is lowest with **127,358.81** dollars.                          | dollars
            Mosane is lowest with 127,358.81 EUR.                                     | Mosane is lowest
            Humber has the lowest bid.                                                | Humber has the lowest
            Lakeshore is 7.9 % cheaper than Humber.                                   | 7.9 %
            Lakeshore is lowest, as quote-northwind.pdf shows on page 1.              | northwind
            Lakeshore is lowest by its quotation LS-99-0001.                          | LS-99
            The lowest bid is that of Northwind Castings.                             | Northwind
            Lakeshore is lowest, and I have placed the order.                         | placed
            """)
    void a_lie_never_leaves_and_the_template_answers_with_the_right_figures(String lie, String never)
            throws JsonProcessingException {
        String question = answered(lie);

        Answer plain = bea.ask(question);
        String events = bea.events(question);

        assertThat(plain.status()).isEqualTo(200);
        assertThat(plain.text("/mode")).isEqualTo("deterministic");
        assertThat(plain.text("/response")).contains("Lakeshore", "127,358.81 EUR", "138,314.60 EUR");
        assertThat(plain.body().toString()).doesNotContain(never);
        assertThat(said(events)).isEqualTo(plain.text("/response"));
        assertThat(events).contains("event: done").doesNotContain(never);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lakeshore is lowest with 127,358.81 EUR, 10,955.79 EUR less than Humber (138,314.60 EUR).
            Am günstigsten ist Lakeshore mit 127.358,81 €; Mosane liegt bei 132.775,68 €.
            Lakeshore Pump & Controls Inc. prices 93.3 % of the lines at 138,099.20 USD.
            """)
    void what_is_true_is_heard_in_the_words_of_the_model(String truth) throws JsonProcessingException {
        String question = answered(truth);

        Answer plain = bea.ask(question);

        assertThat(plain.text("/response")).isEqualTo(truth);
        assertThat(plain.text("/mode")).isEqualTo("model");
        assertThat(said(bea.events(question))).isEqualTo(truth);
    }

    @Test
    void a_citation_is_never_the_models_own() throws JsonProcessingException {
        Answer answer = bea.ask(answered("Lakeshore is lowest."));

        assertThat(answer.text("/mode")).isEqualTo("model");
        assertThat(answer.body().at("/citations"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.path("filename").asText()).startsWith("quote-"));
    }

    private static String said(String events) {
        return TOKEN.matcher(events)
                .results()
                .map(token -> text(token.group(1)))
                .collect(Collectors.joining());
    }

    private static String text(String token) {
        try {
            return JSON.readTree(token).path("text").asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
