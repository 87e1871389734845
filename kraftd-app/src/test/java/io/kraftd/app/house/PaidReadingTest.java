package io.kraftd.app.house;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.kraftd.adapter.azureai.server.AnalysisWire.running;
import static io.kraftd.adapter.azureai.server.AnalysisWire.succeeded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.kraftd.adapter.azureai.server.AnalysisWire;
import io.kraftd.app.samples.InvoicePdf;
import io.kraftd.app.samples.SampleDocuments;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody has papers read by Document Intelligence, through the whole program. */
@ExtendWith(AzureHouse.class)
class PaidReadingTest {
    /** An answer that the real service gave, where it is on this machine: it is not ours to hand on. */
    private static final Path RECORDED =
            Path.of("../../shared/azure-recorded/prebuilt-invoice-2022-06-30-preview.TRANSCRIBED.json");

    private static final String NUMBER_ALONE = """
            {"apiVersion":"2023-07-31","modelId":"prebuilt-invoice","stringIndexType":"utf16CodeUnit","content":"",
             "pages":[{"pageNumber":1,"width":8,"height":10,"unit":"inch","spans":[]},{"pageNumber":2,"spans":[]}],
             "documents":[{"docType":"invoice","confidence":1,"spans":[],"fields":{"InvoiceId":{"type":"string",
              "valueString":"R-77","content":"R-77","confidence":0.422,"spans":[],
              "boundingRegions":[{"pageNumber":1,"polygon":[2,1,4,1,4,1.5,2,1.5]}]}}}]}""";
    private static final Offset<Double> A_HAIR = within(1e-6);

    private final AnalysisWire service = new AnalysisWire(AzureHouse.azure());
    private final Visitor ann = AzureHouse.visitor();

    static boolean recorded() {
        return Files.isRegularFile(RECORDED);
    }

    private String uploaded(byte[] file) {
        return ann.upload("invoice.pdf", file).text("/document_id");
    }

    private JsonNode field(String id, String path) {
        return ann.get("/documents/" + id).body().at("/fields").path(path);
    }

    private JsonNode costs() {
        return ann.get("/agent/learning").body().at("/insights/costs");
    }

    @Test
    @EnabledIf("recorded")
    void what_the_service_read_stands_in_the_document_as_it_was_recorded() throws IOException {
        service.takesFiles();
        service.answers(running(), okJson(Files.readString(RECORDED)));
        String id = uploaded(InvoicePdf.titleAlone());

        Answer answer = ann.extract(id, "azure");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().at("/cloud/cost").decimalValue()).isEqualByComparingTo("0.01");
        assertThat(service.begun().get(0).getUrl()).contains("prebuilt-invoice:analyze");
        as(field(id, "/metadata/document_number"), "34278587", "34278587", 0.987);
        as(field(id, "/metadata/issue_date"), "2017-06-18", "6/18/2017", 0.44);
        as(field(id, "/dates/due_date"), "2017-06-24", "6/24/2017", 0.987);
        as(field(id, "/parties/supplier/name"), "Contoso", "Contoso", 0.673);
        as(field(id, "/totals/gross"), "56651.49", "$56,651.49", 0.422);
        JsonNode box = field(id, "/totals/gross").at("/provenance/box");
        assertThat(box.path(0).asDouble()).isCloseTo(5.3871 / 8.5, A_HAIR);
        assertThat(box.path(1).asDouble()).isCloseTo(3.4047 / 11, A_HAIR);
        assertThat(box.path(2).asDouble()).isCloseTo(6.0702 / 8.5, A_HAIR);
        assertThat(box.path(3).asDouble()).isCloseTo(3.5321 / 11, A_HAIR);
        assertThat(ann.get("/documents/" + id).text("/totals/gross")).isEqualTo("56651.49");
        assertThat(field(id, "/totals/net").isMissingNode())
                .as("what it did not read")
                .isTrue();
        HttpResponse<byte[]> place = ann.fetch("/documents/" + id + "/snippet?field=/totals/gross");
        assertThat(place.statusCode()).isEqualTo(200);
        assertThat(place.body()).startsWith(0x89, 'P', 'N', 'G');
    }

    private static void as(JsonNode field, String value, String raw, double confidence) {
        assertThat(field.path("value").asText()).isEqualTo(value);
        assertThat(field.path("raw").asText()).isEqualTo(raw);
        assertThat(field.path("confidence").asDouble()).as(raw).isEqualTo(confidence);
        assertThat(field.path("method").asText()).isEqualTo("azure");
        assertThat(field.at("/provenance/page").asInt()).isEqualTo(1);
    }

    @Test
    void a_poor_local_reading_is_worth_asking_and_a_busy_service_is_waited_for_and_paid_by_the_page() {
        YearMonth month = YearMonth.now(ZoneOffset.UTC);
        service.begins(aResponse().withStatus(429).withHeader("Retry-After", "1"), service.accepted());
        service.answers(succeeded(NUMBER_ALONE));
        String id = uploaded(InvoicePdf.titleAlone());

        Answer answer = ann.extract(id, "auto");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(field(id, "/metadata/document_number").path("value").asText())
                .isEqualTo("R-77");
        List<LoggedRequest> begun = service.begun();
        assertThat(begun).hasSize(2);
        assertThat(Duration.between(
                        begun.get(0).getLoggedDate().toInstant(),
                        begun.get(1).getLoggedDate().toInstant()))
                .isBetween(Duration.ofMillis(990), Duration.ofSeconds(20));
        assumeThat(YearMonth.now(ZoneOffset.UTC))
                .as("the month whose costs are told")
                .isEqualTo(month);
        assertThat(costs().path("pages_this_month").asInt()).isEqualTo(2);
        assertThat(costs().path("calls_this_month").asInt()).isEqualTo(1);
        assertThat(costs().path("spent_this_month").decimalValue()).isEqualByComparingTo("0.02");
    }

    @Test
    void a_service_that_stays_away_is_told_and_the_local_reading_is_kept() {
        service.begins(aResponse().withStatus(503));
        String id = uploaded(InvoicePdf.draw(SampleDocuments.INVOICE));
        assertThat(ann.extract(id, "local").status()).isEqualTo(200);
        JsonNode before = ann.get("/documents/" + id).body();
        assertThat(service.begun()).isEmpty();

        Answer answer = ann.extract(id, "azure");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text("/code")).isEqualTo("temporarily_unavailable");
        assertThat(answer.retryAfter()).isNotEmpty();
        assertThat(service.begun()).hasSizeGreaterThan(1);
        JsonNode after = ann.get("/documents/" + id).body();
        assertThat(after.at("/metadata/document_number").asText()).isEqualTo("MV-2026-0417");
        assertThat(after.path("totals")).isEqualTo(before.path("totals"));
        assertThat(after.path("line_items")).isEqualTo(before.path("line_items"));
        assertThat(after.path("status")).isEqualTo(before.path("status"));
        assertThat(after.at("/data_quality/warnings").toString()).contains("gave nothing");
        assertThat(costs().path("pages_this_month").asInt()).isZero();
        assertThat(costs().path("spent_this_month").decimalValue()).isEqualByComparingTo("0");
    }
}
