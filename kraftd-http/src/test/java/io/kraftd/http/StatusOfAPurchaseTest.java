package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A document says where the purchase stands that begins with it. */
class StatusOfAPurchaseTest {
    @Test
    void an_inquiry_names_the_steps_that_may_be_done_now_and_an_invoice_none() {
        try (Service service = Service.reading()) {
            Buyer ann = service.buyer("ann");
            String inquiry = Purchase.document(ann, "rfq.csv", Purchase.INQUIRY, "RFQ");
            String invoice =
                    Purchase.document(ann, "invoice.csv", "Invoice no.,A-1\nSupplier,Alfa Trading\n", "Invoice");

            assertThat(status(ann, inquiry).path("workflow_status").isNull()).isTrue();
            assertThat(transitions(ann, inquiry)).containsExactly("inquiry");
            assertThat(transitions(ann, invoice)).isEmpty();

            Purchase begun = new Purchase(ann, inquiry).done("inquiry", "");
            assertThat(status(ann, inquiry).path("workflow_status").asText()).isEqualTo("REVIEW_PENDING");
            assertThat(transitions(ann, inquiry)).containsExactly("estimation", "normalize_quotes");

            begun.quoted(Purchase.quote("Alfa", "100", "10"));
            assertThat(status(ann, inquiry).path("workflow_status").asText()).isEqualTo("QUOTES_NORMALIZED");
            assertThat(transitions(ann, inquiry)).containsExactly("estimation", "comparison");
        }
    }

    private static JsonNode status(Buyer buyer, String id) {
        return buyer.get("/documents/" + id + "/status").is(200).json();
    }

    private static List<String> transitions(Buyer buyer, String id) {
        List<String> words = new ArrayList<>();
        status(buyer, id).path("allowed_transitions").forEach(each -> words.add(each.asText()));
        return words;
    }
}
