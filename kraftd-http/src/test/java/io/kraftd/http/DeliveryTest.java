package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How answers are sent: packed, in parts, and not at all. */
class DeliveryTest {
    private static final String FILE = "0123456789".repeat(200);

    private static Service service;
    private static Buyer ann;
    private static String content;

    @BeforeAll
    static void start() {
        service = Service.start();
        ann = service.buyer("ann");
        content = "/documents/" + ann.document(FILE) + "/content";
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void long_json_is_packed_for_who_takes_it() throws IOException {
        String plain = Wire.get(service.base(), "/").text();

        Reply packed = Wire.sendUnjudged(
                service.base(), "GET", "/", BodyPublishers.noBody(), "Accept-Encoding", "br, gzip;q=0.5");

        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.header("Vary")).contains("Accept-Encoding");
        assertThat(packed.response().body().length).isLessThan(plain.length() / 2);
        assertThat(unpacked(packed)).isEqualTo(plain);
    }

    @Test
    void the_description_and_its_page_are_packed_too() throws IOException {
        for (String path : new String[] {"/openapi.json", "/docs/viewer.css"}) {
            Reply packed =
                    Wire.sendUnjudged(service.base(), "GET", path, BodyPublishers.noBody(), "Accept-Encoding", "gzip");

            assertThat(unpacked(packed))
                    .isEqualTo(Wire.get(service.base(), path).text());
        }
    }

    @ParameterizedTest
    @CsvSource({"'',/", "identity,/", "gzip;q=0,/", "gzip,/health/live"})
    void what_is_short_or_not_wanted_so_is_not_packed(String accepted, String path) {
        String[] headers = accepted.isEmpty() ? new String[0] : new String[] {"Accept-Encoding", accepted};

        assertThat(Wire.get(service.base(), path, headers).is(200).header("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void a_file_to_be_saved_is_never_packed() {
        Reply file = ann.get(content, "Accept-Encoding", "gzip").is(200);

        assertThat(file.header("Content-Encoding")).isEmpty();
        assertThat(file.text()).isEqualTo(FILE);
        assertThat(file.header("Accept-Ranges")).isEqualTo("bytes");
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-9, 0, 10",
        "bytes=5-5, 5, 6",
        "bytes=1990-, 1990, 2000",
        "bytes=1990-9999, 1990, 2000",
        "bytes=-3, 1997, 2000",
        "bytes=-99999, 0, 2000"
    })
    void a_part_of_a_file_is_sent_to_who_asks_for_it(String range, int from, int behind) {
        Reply part = ann.get(content, "Range", range).is(206);

        assertThat(part.text()).isEqualTo(FILE.substring(from, behind));
        assertThat(part.header("Content-Range")).isEqualTo("bytes %d-%d/2000".formatted(from, behind - 1));
        assertThat(part.header("Content-Length")).isEqualTo(Integer.toString(behind - from));
    }

    @ParameterizedTest
    @CsvSource({"bytes=2000-", "bytes=99999-100000", "bytes=-0"})
    void a_part_that_is_not_there_is_refused(String range) {
        Reply refused = ann.get(content, "Range", range).isProblem(416, "range_not_satisfiable");

        assertThat(refused.header("Content-Range")).isEqualTo("bytes */2000");
    }

    @ParameterizedTest
    @CsvSource({"lines=0-1", "'bytes=0-1,5-6'", "bytes=9-5", "bytes=-", "bytes=a-b"})
    void what_is_no_single_range_gets_the_whole(String range) {
        assertThat(ann.get(content, "Range", range).is(200).text()).isEqualTo(FILE);
    }

    @Test
    void a_part_of_another_state_is_not_sent() {
        String etag = ann.get(content).header("ETag");

        assertThat(ann.get(content, "Range", "bytes=0-1", "If-Range", etag).status())
                .isEqualTo(206);
        assertThat(ann.get(content, "Range", "bytes=0-1", "If-Range", "\"other\"")
                        .is(200)
                        .text())
                .isEqualTo(FILE);
        assertThat(ann.get(content, "Range", "bytes=0-1", "If-Range", "W/" + etag)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void the_head_of_a_file_is_that_of_the_whole() {
        Reply head =
                Wire.send(service.base(), "HEAD", content, BodyPublishers.noBody(), ann.signed("Range", "bytes=0-1"));

        assertThat(head.is(200).header("Content-Length")).isEqualTo("2000");
        assertThat(head.text()).isEmpty();
    }

    @Test
    void a_document_may_be_handed_in_and_read_by_its_plural_name() {
        Form form = new Form().file("file", "rfq.csv", Wire.bytes("Item,Qty\n1,2\n"));
        Reply uploaded =
                Wire.send(service.base(), "POST", "/documents", form.body(), ann.signed("Content-Type", Form.TYPE));
        String id = uploaded.is(200).at("document_id");

        ann.postJson("/documents/" + id + "/extract", "{'mode':'local'}").is(200);
        ann.postJson("/documents/" + id + "/extract", "{'document_id':'another'}")
                .isProblem(400, "conflicting_values");
    }

    private static String unpacked(Reply packed) throws IOException {
        try (GZIPInputStream in =
                new GZIPInputStream(new ByteArrayInputStream(packed.response().body()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
