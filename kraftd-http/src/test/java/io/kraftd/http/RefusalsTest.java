package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.User;
import io.kraftd.ports.storage.Stored;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that can be refused, with its status and its code. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsTest {
    private static final String SOME_ID = "00000000-0000-4000-8000-000000000000";
    private static final String LOGIN = "/auth/login";

    private Service service;
    private Buyer buyer;

    @BeforeAll
    void start() {
        service = Service.start();
        buyer = service.buyer("buyer");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private static Arguments row(String what, int status, String code, Supplier<Reply> request) {
        return arguments(what, status, code, request);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource({"tokens", "paths", "bodies", "values", "people", "uploads", "extractions", "lists"})
    void is_refused_with_its_own_status_and_code(String what, int status, String code, Supplier<Reply> request) {
        request.get().isProblem(status, code);
    }

    Stream<Arguments> tokens() {
        return Stream.of(
                row("no token", 401, "token_missing", () -> get("/auth/profile")),
                row("blank header", 401, "token_missing", () -> get("/auth/profile", "Authorization", " ")),
                row("no bearer", 401, "token_invalid", () -> get("/auth/profile", "Authorization", "Basic YTpi")),
                row("nonsense", 401, "token_invalid", () -> get("/auth/profile", "Authorization", "Bearer x.y.z")),
                row("two words", 401, "token_invalid", () -> get("/auth/profile", "Authorization", "Bearer a b")),
                row("refresh token", 401, "token_invalid", () -> bearer(buyer.refreshToken)),
                row("too long", 401, "token_invalid", () -> bearer("a".repeat(5_000))),
                row("tampered", 401, "token_invalid", () -> bearer(tampered())),
                row("token in query", 400, "token_in_query", () -> get("/auth/profile?token=abc")),
                row("in query with header", 400, "token_in_query", () -> buyer.get("/auth/profile?Access_Token=abc")),
                row("in query, open route", 400, "token_in_query", () -> get("/health?jwt=abc")));
    }

    Stream<Arguments> paths() {
        return Stream.of(
                row("unknown path", 404, "not_found", () -> get("/nothing")),
                row("unknown path, signed in", 404, "not_found", () -> buyer.get("/documents/" + SOME_ID + "/nothing")),
                row("no id", 404, "not_found", () -> buyer.get("/documents/1")),
                row(
                        "id in capitals",
                        404,
                        "not_found",
                        () -> buyer.get("/documents/0000000A-0000-4000-8000-000000000000")),
                row("unknown id", 404, "not_found", () -> buyer.get("/documents/" + SOME_ID)),
                row("status of unknown id", 404, "not_found", () -> buyer.get("/documents/" + SOME_ID + "/status")),
                row("content of unknown id", 404, "not_found", () -> buyer.get("/documents/" + SOME_ID + "/content")),
                row("dots", 404, "not_found", () -> buyer.get("/documents/....")),
                row("control character", 400, "bad_request", () -> buyer.get("/documents/a%01b")),
                row("encoded slash", 400, "bad_request", () -> buyer.get("/documents/a%2Fb")),
                row("encoded dots", 400, "bad_request", () -> buyer.get("/documents/%2e%2e/%2e%2e")),
                row("wrong method", 405, "method_not_allowed", () -> get(LOGIN)),
                row("unknown method", 405, "method_not_allowed", () -> send("FROB", "/documents")),
                row("trace", 405, "method_not_allowed", () -> send("TRACE", LOGIN)),
                row("not acceptable", 406, "not_acceptable", () -> buyer.get("/documents", "Accept", "text/html")),
                row("refused by q=0", 406, "not_acceptable", () -> get("/health", "Accept", "application/json;q=0")));
    }

    Stream<Arguments> bodies() {
        return Stream.of(
                row("no body", 415, "unsupported_media_type", () -> send("POST", LOGIN)),
                row("no JSON", 400, "malformed_json", () -> json("{'email':")),
                row("empty", 400, "malformed_json", () -> json("")),
                row("a list", 400, "malformed_json", () -> json("[]")),
                row("a text", 400, "malformed_json", () -> json("'hello'")),
                row("null", 400, "malformed_json", () -> json("null")),
                row("two objects", 400, "malformed_json", () -> json("{} {}")),
                row("a name twice", 400, "malformed_json", () -> json("{'email':'a@b.c','email':'d@e.f'}")),
                row("not a number", 400, "malformed_json", () -> json("{'email':NaN}")),
                row("a comment", 400, "malformed_json", () -> json("{/* */}")),
                row(
                        "too deep",
                        400,
                        "malformed_json",
                        () -> json("{'a':" + "[".repeat(1_000) + "]".repeat(1_000) + "}")),
                row(
                        "not UTF-8",
                        400,
                        "malformed_json",
                        () -> post(LOGIN, "application/json", new byte[] {'{', '"', (byte) 0xff, '"', '}'})),
                row(
                        "form",
                        415,
                        "unsupported_media_type",
                        () -> post(LOGIN, "application/x-www-form-urlencoded", Wire.bytes("a=b"))),
                row("plain text", 415, "unsupported_media_type", () -> post(LOGIN, "text/plain", Wire.bytes("{}"))),
                row(
                        "packed",
                        415,
                        "unsupported_media_type",
                        () -> Wire.postJson(service.base(), LOGIN, "{}", "Content-Encoding", "gzip")),
                row(
                        "larger than 1 MB",
                        413,
                        "body_too_large",
                        () -> json("{'email':'" + "a".repeat(1024 * 1024) + "'}")),
                row(
                        "larger than 1 MB in chunks",
                        413,
                        "body_too_large",
                        () -> chunks(LOGIN, "application/json", new byte[2 * 1024 * 1024])));
    }

    Stream<Arguments> values() {
        return Stream.of(
                row("missing", 422, "invalid_fields", () -> json("{}")),
                row("null", 422, "invalid_fields", () -> json("{'email':null,'password':'x'}")),
                row("number for a text", 422, "invalid_fields", () -> json("{'email':1,'password':'x'}")),
                row("list for a text", 422, "invalid_fields", () -> json("{'email':[],'password':'x'}")),
                row(
                        "unknown member",
                        422,
                        "invalid_fields",
                        () -> json("{'email':'a@b.c','password':'x','admin':true}")),
                row("half a character", 422, "invalid_fields", () -> json("{'email':'a@b.c','password':'\\ud800'}")),
                row("no address", 422, "invalid_fields", () -> register("nobody", "long enough")),
                row("short password", 422, "invalid_fields", () -> register("new@example.com", "short")));
    }

    Stream<Arguments> people() {
        return Stream.of(
                row("taken", 409, "email_taken", () -> register("BUYER@example.com", "long enough")),
                row(
                        "wrong password",
                        401,
                        "wrong_credentials",
                        () -> json("{'email':'buyer@example.com','password':'wrong one'}")),
                row(
                        "unknown user",
                        401,
                        "wrong_credentials",
                        () -> json("{'email':'nobody@example.com','password':'wrong one'}")),
                row(
                        "dead refresh token",
                        401,
                        "token_invalid",
                        () -> Wire.postJson(service.base(), "/auth/refresh", "{'refresh_token':'abc'}")));
    }

    Stream<Arguments> uploads() {
        byte[] large = new byte[(int) Service.MOST_BYTES + 1];
        byte[] larger = new byte[2 * (int) Service.MOST_BYTES];
        return Stream.of(
                row("JSON for a form", 415, "unsupported_media_type", () -> buyer.postJson("/docs/upload", "{}")),
                row(
                        "no boundary",
                        400,
                        "malformed_multipart",
                        () -> upload(
                                "multipart/form-data",
                                new Form().file("file", "a", Wire.bytes("x")).bytes())),
                row("no form", 400, "malformed_multipart", () -> upload(Form.TYPE, Wire.bytes("hello"))),
                row("empty", 400, "malformed_multipart", () -> upload(Form.TYPE, new byte[0])),
                row(
                        "cut off",
                        400,
                        "malformed_multipart",
                        () -> upload(
                                Form.TYPE,
                                Wire.bytes(
                                        "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nabc"))),
                row(
                        "part without a name",
                        400,
                        "malformed_multipart",
                        () -> buyer.uploads(new Form().part("Content-Type: text/plain", Wire.bytes("x")), "")),
                row("too many parts", 400, "malformed_multipart", () -> buyer.uploads(parts(50), "")),
                row(
                        "long text",
                        400,
                        "malformed_multipart",
                        () -> buyer.uploads(new Form().text("document_type", "R".repeat(10_000)), "")),
                row(
                        "long headers",
                        400,
                        "malformed_multipart",
                        () -> buyer.uploads(new Form().file("file", "n".repeat(100_000), Wire.bytes("x")), "")),
                row("no file", 400, "file_missing", () -> buyer.uploads(new Form().text("document_type", "RFQ"), "")),
                row(
                        "file without a name",
                        400,
                        "file_missing",
                        () -> buyer.uploads(new Form().text("file", "abc"), "")),
                row(
                        "two files",
                        400,
                        "file_missing",
                        () -> buyer.uploads(
                                new Form().file("file", "a", Wire.bytes("x")).file("file", "b", Wire.bytes("y")), "")),
                row(
                        "unknown part",
                        422,
                        "invalid_fields",
                        () -> buyer.uploads(
                                new Form().file("file", "a", Wire.bytes("x")).text("owner", "eve"), "")),
                row(
                        "unknown type",
                        422,
                        "invalid_fields",
                        () -> buyer.uploads(
                                new Form().file("file", "a", Wire.bytes("x")).text("document_type", "poem"), "")),
                row(
                        "no flag",
                        422,
                        "invalid_fields",
                        () -> buyer.uploads(new Form().file("file", "a", Wire.bytes("x")), "?allow_duplicate=maybe")),
                row(
                        "two flags",
                        400,
                        "conflicting_values",
                        () -> buyer.uploads(
                                new Form().file("file", "a", Wire.bytes("x")).text("allow_duplicate", "true"),
                                "?allow_duplicate=false")),
                row(
                        "a byte too many",
                        413,
                        "file_too_large",
                        () -> buyer.uploads(new Form().file("file", "a", large), "")),
                row(
                        "far too large",
                        413,
                        "file_too_large",
                        () -> buyer.uploads(new Form().file("file", "a", larger), "")),
                row(
                        "too large in chunks",
                        413,
                        "file_too_large",
                        () -> chunks(
                                "/docs/upload",
                                Form.TYPE,
                                new Form().file("file", "a", larger).bytes())),
                row("no content", 422, "empty_file", () -> buyer.uploads("a", "")));
    }

    Stream<Arguments> extractions() {
        return Stream.of(
                row("no document_id", 422, "invalid_fields", () -> buyer.postJson("/docs/extract", "{}")),
                row(
                        "neither",
                        422,
                        "invalid_fields",
                        () -> buyer.postJson("/docs/extract?document_id=", "{'document_id':null}")),
                row("nothing at all", 422, "invalid_fields", () -> buyer.extracts("")),
                row("no id", 404, "not_found", () -> buyer.extracts("1")),
                row("unknown id", 404, "not_found", () -> buyer.extracts(SOME_ID)),
                row(
                        "two ids",
                        400,
                        "conflicting_values",
                        () -> buyer.postJson("/docs/extract?document_id=" + SOME_ID, "{'document_id':'1'}")),
                row(
                        "an id twice",
                        400,
                        "repeated_parameter",
                        () -> buyer.extracts(SOME_ID + "&document_id=" + SOME_ID)),
                row("unknown mode", 422, "invalid_fields", () -> buyer.extracts(SOME_ID + "&mode=magic")),
                row(
                        "unknown embedded",
                        422,
                        "invalid_fields",
                        () -> buyer.postJson("/docs/extract", "{'document_id':'" + SOME_ID + "','embedded':'maybe'}")),
                row(
                        "body is no JSON",
                        415,
                        "unsupported_media_type",
                        () -> Wire.send(
                                service.base(),
                                "POST",
                                "/docs/extract",
                                BodyPublishers.ofString("a"),
                                buyer.signed("Content-Type", "text/plain"))),
                row("takes too long", 422, "time_limit", () -> buyer.extracts(buyer.document("late"))),
                row("store away", 503, "temporarily_unavailable", () -> buyer.extracts(buyer.document("outage"))),
                row("a bug", 500, "internal_error", () -> buyer.extractsWithABug("crash")));
    }

    Stream<Arguments> lists() {
        return Stream.of(
                row("none", 422, "invalid_fields", () -> buyer.get("/documents?limit=0")),
                row("too many", 422, "invalid_fields", () -> buyer.get("/documents?limit=201")),
                row("no number", 422, "invalid_fields", () -> buyer.get("/documents?limit=ten")),
                row("a huge number", 422, "invalid_fields", () -> buyer.get("/documents?limit=99999999999999999999")),
                row("unknown status", 422, "invalid_fields", () -> buyer.get("/documents?status=lost")),
                row("unknown type", 422, "invalid_fields", () -> buyer.get("/documents?type=poem")),
                row("strange cursor", 400, "unknown_cursor", () -> buyer.get("/documents?cursor=abc")));
    }

    @ParameterizedTest
    @CsvSource({
        "unsupported_type, 415", "archive_not_allowed, 415", "macros_not_allowed, 415", "encrypted_file, 415",
        "corrupt_file, 422", "too_many_pages, 413", "too_many_cells, 413", "decompression_limit, 413",
        "too_many_pixels, 413", "ocr_unavailable, 422", "empty_file, 422"
    })
    void a_file_that_cannot_be_read_says_why_at_upload_and_at_extraction(String code, int status) {
        buyer.uploads("a.pdf", "refuse " + code + " ").isProblem(status, code);
        buyer.extracts(buyer.document("break " + code + " ")).isProblem(status, code);
    }

    @Test
    void what_is_wrong_with_the_values_is_listed_all_at_once() {
        Reply reply = Wire.postJson(service.base(), "/auth/register", "{'name':null,'password':'x','role':'admin'}");

        assertThat(reply.json().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("email", "name", "organization", "role");
        Reply next = register("nobody", "short");
        assertThat(next.json().path("errors").findValuesAsText("field")).containsExactly("email");
        assertThat(next.text()).doesNotContain("nobody", "short\"");
    }

    @Test
    void a_missing_token_says_how_to_come_back() {
        assertThat(get("/auth/profile").header("WWW-Authenticate")).isEqualTo("Bearer realm=\"kraftd\"");
        assertThat(bearer("nonsense").header("WWW-Authenticate")).contains("error=\"invalid_token\"");
    }

    @Test
    void a_wrong_method_names_the_right_ones() {
        assertThat(get(LOGIN).header("Allow").split(", ")).containsExactlyInAnyOrder("POST", "OPTIONS");
        assertThat(send("PUT", "/documents/" + SOME_ID).header("Allow").split(", "))
                .containsExactlyInAnyOrder("GET", "PATCH", "DELETE", "HEAD", "OPTIONS");
    }

    @Test
    void an_outage_says_when_to_come_back() {
        Reply reply = buyer.extracts(buyer.document("outage again")).isProblem(503, "temporarily_unavailable");

        assertThat(Integer.parseInt(reply.header("Retry-After"))).isPositive();
    }

    @Test
    void a_bug_tells_nothing_of_itself() {
        Reply reply = buyer.extractsWithABug("crash again").isProblem(500, "internal_error");

        assertThat(reply.text()).doesNotContain("planted", "secret", "srv", "IllegalState");
    }

    @Test
    void a_disabled_account_neither_signs_in_nor_goes_on() {
        Buyer gone = service.buyer("gone");
        Stored<User> user =
                service.users.find(new EmailAddress("gone@example.com")).orElseThrow();
        service.users.save(user.value().withActive(false, Instant.now()), user.revision());

        json("{'email':'gone@example.com','password':'" + Buyer.PASSWORD + "'}").isProblem(403, "account_disabled");
        gone.get("/auth/profile").isProblem(403, "account_disabled");
        json("{'email':'gone@example.com','password':'wrong one'}").isProblem(401, "wrong_credentials");
    }

    private Reply get(String path, String... headers) {
        return Wire.get(service.base(), path, headers);
    }

    private Reply send(String method, String path) {
        return Wire.send(service.base(), method, path, BodyPublishers.noBody());
    }

    private Reply bearer(String token) {
        return get("/auth/profile", "Authorization", "Bearer " + token);
    }

    private String tampered() {
        String token = buyer.signed()[1].substring("Bearer ".length());
        int middle = token.indexOf('.') + 5;
        char other = token.charAt(middle) == 'A' ? 'B' : 'A';
        return token.substring(0, middle) + other + token.substring(middle + 1);
    }

    private Reply json(String body) {
        return Wire.postJson(service.base(), LOGIN, body);
    }

    private Reply register(String email, String password) {
        return Wire.postJson(
                service.base(),
                "/auth/register",
                "{'email':'%s','name':'N','organization':'O','password':'%s'}".formatted(email, password));
    }

    private Reply post(String path, String type, byte[] body) {
        return Wire.send(
                service.base(), "POST", path, BodyPublishers.ofByteArray(body), buyer.signed("Content-Type", type));
    }

    private Reply upload(String type, byte[] body) {
        return post("/docs/upload", type, body);
    }

    private Reply chunks(String path, String type, byte[] body) {
        return Wire.send(
                service.base(),
                "POST",
                path,
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)),
                buyer.signed("Content-Type", type));
    }

    private static Form parts(int count) {
        Form form = new Form();
        for (int i = 0; i < count; i++) {
            form.text("document_type", "RFQ");
        }
        return form;
    }
}
