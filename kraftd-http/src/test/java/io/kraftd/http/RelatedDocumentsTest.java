package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same paper handed in as another file, and quotations that were revised. */
class RelatedDocumentsTest {
    private static final String QUOTATION = """
            QUOTATION
            Quotation no.,%s
            Date,%s
            Currency,USD
            Supplier,%s
            Item,Description,Qty,Unit,Unit price,Amount
            1,Gate valve DN50 PN16,4,pcs,%s
            2,Check valve DN40,2,pcs,95.50,191.00
            %s
            ,,,,Total,%s
            """;

    private static Service service;

    @BeforeAll
    static void start() {
        service = Service.reading();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String id(Buyer buyer, String paper) {
        return Purchase.document(buyer, "offer.csv", paper, "Quotation");
    }

    private static String first(String supplier, String note) {
        return QUOTATION.formatted(
                        "Q-881", "2026-03-01", supplier, "120.00,480.00", "3,Pipe DN50,10,m,20.00,200.00", "871.00")
                + note;
    }

    @Test
    void the_same_number_party_and_total_in_another_file_is_reported() {
        Buyer ann = service.buyer("ann");
        String one = id(ann, first("Alfa Trading LLC", ""));
        assertThat(ann.extracts(one).is(200).json().at("/document/related_documents"))
                .isEmpty();
        String other = id(ann, first("Alfa Trading LLC", "\nscanned again\n"));
        String others = id(ann, first("Beta Works GmbH", ""));
        ann.extracts(others).is(200);

        JsonNode answer = ann.extracts(other).is(200).json();

        assertThat(answer.at("/document/related_documents")).singleElement().satisfies(related -> {
            assertThat(related.path("document_id").asText()).isEqualTo(one);
            assertThat(related.path("relation").asText()).isEqualTo("near_duplicate");
        });
        assertThat(answer.at("/validation/anomalies").findValuesAsText("code")).contains("near_duplicate");
        assertThat(ann.get("/documents/" + one)
                        .is(200)
                        .json()
                        .at("/related_documents/0/document_id")
                        .asText())
                .isEqualTo(other);
        assertThat(ann.get("/documents/" + others).is(200).json().path("related_documents"))
                .isEmpty();
        Buyer bob = service.buyer("bob");
        String bobs = id(bob, first("Alfa Trading LLC", ""));
        assertThat(bob.extracts(bobs).is(200).json().at("/document/related_documents"))
                .isEmpty();
    }

    @Test
    void a_revision_names_the_state_before_it_and_is_compared_with_it_line_by_line() {
        Buyer eve = service.buyer("eve");
        String earlier = id(eve, first("Alfa Trading LLC", ""));
        eve.extracts(earlier).is(200);
        String later = id(
                eve,
                QUOTATION.formatted(
                        "Q-881 Rev 2",
                        "2026-03-09",
                        "Alfa Trading LLC",
                        "115.00,460.00",
                        "3,Ball valve DN25,6,pcs,40.00,240.00",
                        "891.00"));
        eve.extracts(later).is(200);

        JsonNode document = eve.get("/documents/" + later).is(200).json();
        JsonNode changes = eve.get("/documents/" + later + "/changes").is(200).json();

        assertThat(document.path("parent_document_id").asText()).isEqualTo(earlier);
        assertThat(document.at("/related_documents/0/relation").asText()).isEqualTo("revision_of");
        assertThat(eve.get("/documents/" + earlier)
                        .is(200)
                        .json()
                        .at("/related_documents/0/relation")
                        .asText())
                .isEqualTo("revised_by");
        assertThat(changes.path("since").asText()).isEqualTo(earlier);
        assertThat(changes.path("total_before").decimalValue()).isEqualByComparingTo("871");
        assertThat(changes.path("total_after").decimalValue()).isEqualByComparingTo("891");
        assertThat(changes.path("lines").findValuesAsText("kind"))
                .containsExactly("changed", "same", "added", "removed");
        JsonNode valve = changes.at("/lines/0");
        assertThat(valve.path("changes").findValuesAsText("member")).containsExactly("unit_price", "total_price");
        assertThat(valve.at("/changes/0/before").asText()).isEqualTo("120.00");
        assertThat(valve.at("/changes/0/after").asText()).isEqualTo("115.00");
        assertThat(changes.at("/lines/3/description").asText()).isEqualTo("Pipe DN50");
        eve.get("/documents/" + earlier + "/changes").isProblem(404, "not_found");
        eve.get("/documents/" + earlier + "/changes?since=" + later).is(200);
    }
}
