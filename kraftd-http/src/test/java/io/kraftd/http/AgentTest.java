package io.kraftd.http;

import static io.kraftd.http.Purchase.quote;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Buyers talk to the assistant over HTTP, without any language model. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgentTest {
    private static final String NOBODYS = "757603dd-745e-49b5-9df0-1551c5e14aa3";

    private Service service;

    @BeforeAll
    void start() {
        service = Service.reading();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private Buyer buyerWithAProposedAward(String name) {
        Buyer buyer = service.buyer(name);
        Purchase.begun(buyer, Purchase.INQUIRY).proposed(quote("Alfa", "100", "10") + "," + quote("Beta", "120", "12"));
        return buyer;
    }

    private static Reply ask(Buyer buyer, String message, String more) {
        return buyer.postJson("/agent/chat", "{'message':'%s'%s}".formatted(message, more));
    }

    @Test
    void a_question_is_answered_in_the_form_clients_know() {
        Buyer buyer = buyerWithAProposedAward("agnes");

        Reply reply = ask(buyer, "Which supplier is the cheapest?", "").is(200);

        assertThat(reply.at("response")).contains("Alfa has the lowest levelled total", "1,200.00 USD");
        assertThat(reply.at("reasoning")).contains("compare_quotes");
        assertThat(reply.at("mode")).isEqualTo("deterministic");
        assertThat(reply.json().at("/metadata/tools_used/0").asText()).isEqualTo("compare_quotes");
        assertThat(reply.json().at("/metadata/conversation_id").asText()).isEqualTo(reply.at("conversation_id"));
        assertThat(reply.json().at("/metadata/timestamp").asText()).endsWith("Z");
        assertThat(reply.json().at("/citations/0/case_id").asText()).isNotBlank();
    }

    @Test
    void the_status_says_that_no_model_is_needed() {
        JsonNode status = service.buyer("stan").get("/agent/status").is(200).json();

        assertThat(status.path("status").asText()).isEqualTo("operational");
        assertThat(status.path("openai_configured").asBoolean(true)).isFalse();
        assertThat(status.path("initialized").asBoolean()).isTrue();
        assertThat(status.path("mode").asText()).isEqualTo("deterministic");
        assertThat(status.path("model").isNull()).isTrue();
    }

    @Test
    void the_folded_events_are_the_plain_answer() {
        Buyer buyer = buyerWithAProposedAward("stella");
        JsonNode plain = ask(buyer, "Why is Beta second?", "").is(200).json();

        Reply streamed = Wire.send(
                service.base(),
                "POST",
                "/agent/chat",
                BodyPublishers.ofString("{\"message\":\"Why is Beta second?\"}"),
                buyer.signed("Content-Type", "application/json", "Accept", "text/event-stream"));

        assertThat(streamed.is(200).header("Content-Type")).startsWith("text/event-stream");
        List<Event> events = events(streamed.text());
        assertThat(events.stream().map(Event::name).distinct())
                .containsExactly("tool_call", "tool_result", "token", "citation", "done");
        String folded = events.stream()
                .filter(event -> event.name().equals("token"))
                .map(event -> event.data().path("text").asText())
                .collect(Collectors.joining());
        assertThat(folded).isEqualTo(plain.path("response").asText());
        JsonNode done = events.get(events.size() - 1).data();
        assertThat(done.path("response")).isEqualTo(plain.path("response"));
        assertThat(done.path("citations")).isEqualTo(plain.path("citations"));
    }

    private record Event(String name, JsonNode data) {}

    private static List<Event> events(String text) {
        List<Event> events = new ArrayList<>();
        for (String block : text.strip().split("\n\n", -1)) {
            String[] lines = block.split("\n", 2);
            try {
                events.add(new Event(
                        lines[0].substring("event: ".length()),
                        new ObjectMapper().readTree(lines[1].substring("data: ".length()))));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return events;
    }

    @Test
    void a_conversation_remembers_and_can_be_forgotten() {
        Buyer buyer = buyerWithAProposedAward("carla");
        String id = ask(buyer, "What would the award cost?", "").is(200).at("conversation_id");
        String inIt = ",'conversation_id':'%s'".formatted(id);

        assertThat(ask(buyer, "and without Alfa?", inIt).is(200).at("response"))
                .contains("without Alfa", "1,440.00 USD");

        JsonNode read = buyer.get("/agent/conversations/" + id).is(200).json();
        assertThat(read.path("turns").findValuesAsText("question"))
                .containsExactly("What would the award cost?", "and without Alfa?");
        service.buyer("curious").get("/agent/conversations/" + id).isProblem(404, "not_found");
        ask(service.buyer("nosy"), "and without Alfa?", inIt).isProblem(404, "not_found");
        delete(buyer, id).is(204);
        buyer.get("/agent/conversations/" + id).isProblem(404, "not_found");
        delete(buyer, id).isProblem(404, "not_found");
    }

    private Reply delete(Buyer buyer, String id) {
        return Wire.send(
                service.base(), "DELETE", "/agent/conversations/" + id, BodyPublishers.noBody(), buyer.signed());
    }

    @Test
    void what_is_proposed_is_carried_out_once_and_only_by_its_owner() {
        Buyer buyer = buyerWithAProposedAward("petra");
        Reply drafted = ask(buyer, "Draft the purchase order for Alfa", "").is(200);
        String id = drafted.at("proposal_id");
        assertThat(drafted.at("response")).contains("1,260.00 USD with tax", "Nothing is ordered yet");
        buyer.get("/purchase-orders/PO-2026-00001").isProblem(404, "not_found");

        confirm(service.buyer("thief"), id).isProblem(404, "not_found");
        JsonNode confirmed = confirm(buyer, id).is(200).json();

        assertThat(confirmed.path("status").asText()).isEqualTo("confirmed");
        String number = confirmed.at("/po_numbers/0").asText();
        assertThat(buyer.get("/purchase-orders/" + number).is(200).at("supplier_id"))
                .isEqualTo("alfa");
        assertThat(confirm(buyer, id).is(200).json()).isEqualTo(confirmed);
        assertThat(ask(buyer, "Which orders have been issued?", "").at("response"))
                .contains(number)
                .doesNotContain(number.replace("00001", "00002"));
    }

    private Reply confirm(Buyer buyer, String id) {
        return Wire.send(
                service.base(), "POST", "/agent/proposals/" + id + "/confirm", BodyPublishers.noBody(), buyer.signed());
    }

    @Test
    void a_proposal_does_not_outlive_the_award_it_was_drafted_from() {
        Buyer buyer = service.buyer("olaf");
        Purchase purchase = Purchase.begun(buyer, Purchase.INQUIRY).proposed(quote("Alfa", "100", "10"));
        String id = ask(buyer, "Draft the purchase order for Alfa", "").is(200).at("proposal_id");

        purchase.step("proposal", "").is(200);

        confirm(buyer, id).isProblem(409, "proposal_outdated");
    }

    @Test
    void what_does_not_exist_and_what_is_no_question_is_refused() {
        Buyer buyer = service.buyer("rita");

        ask(buyer, " ", "").isProblem(422, "invalid_fields");
        ask(buyer, "Which documents?", ",'document_context':{'document_id':'%s'}".formatted(NOBODYS))
                .isProblem(404, "not_found");
        ask(buyer, "Which documents?", ",'conversation_id':'%s'".formatted(NOBODYS))
                .isProblem(404, "not_found");
        confirm(buyer, "none").isProblem(404, "not_found");
        assertThat(ask(buyer, "What is the weather?", "")
                        .is(200)
                        .json()
                        .path("refused")
                        .asBoolean())
                .isTrue();
    }
}
