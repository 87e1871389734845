package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that lie, send without end, or speak no HTTP at all: each hears an answer, and nothing is kept. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileClientsTest {
    private static final int SIXTY_MEGABYTES = 60 * 1024 * 1024;
    private static final String CLOSE = "Host: x\nConnection: close\n";

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

    @Test
    void sixty_megabytes_with_an_honest_length_are_refused_and_the_client_hears_it() {
        assertRefused("Content-Length: " + SIXTY_MEGABYTES + "\n", out -> write(out, SIXTY_MEGABYTES));
    }

    @Test
    void sixty_megabytes_in_chunks_are_refused_and_the_client_hears_it() {
        assertRefused("Transfer-Encoding: chunked\n", out -> {
            for (int sent = 0; sent < SIXTY_MEGABYTES; sent += 1024 * 1024) {
                out.write("100000\r\n".getBytes(StandardCharsets.US_ASCII));
                write(out, 1024 * 1024);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        });
    }

    @Test
    void a_client_that_waits_for_leave_is_refused_without_sending_anything() {
        assertRefused("Content-Length: " + SIXTY_MEGABYTES + "\nExpect: 100-continue\n", out -> {});
    }

    private void assertRefused(String headers, RawWire.Writing body) {
        Instant before = Instant.now();

        String answer = RawWire.exchange(service.base(), upload(headers), body);

        assertThat(answer).startsWith("HTTP/1.1 413").contains("\"code\":\"file_too_large\"");
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(15));
        assertThat(spooled()).isEmpty();
        buyer.uploads("good.csv", "good after " + headers).is(200);
    }

    @Test
    void a_length_that_is_too_short_never_makes_the_rest_a_request_that_counts() {
        String form =
                "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nabc\r\n--edge--\r\n";
        String answer = RawWire.exchange(
                service.base(),
                upload("Content-Length: 20\n").replace("Connection: close\n", ""),
                out -> out.write(form.getBytes(StandardCharsets.US_ASCII)));

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("malformed_multipart")
                .doesNotContain("200 OK");
        assertThat(spooled()).isEmpty();
    }

    @Test
    void a_file_that_arrives_is_gone_from_the_disk_when_it_has_been_answered() {
        buyer.uploads("kept.csv", "x".repeat(900_000)).is(200);
        buyer.uploads("refused.csv", "refuse corrupt_file " + "x".repeat(900_000))
                .isProblem(422, "corrupt_file");

        assertThat(spooled()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NONSENSE\n\n",
                "GET /api/v1/health HTTP/1.1\n\n",
                "GET /api/v1/health HTTP/1.1\nHost: x\nContent-Length: 1\nContent-Length: 2\n\n",
                "POST /api/v1/auth/login HTTP/1.1\nHost: x\nContent-Length: 2\nTransfer-Encoding: chunked\n\n{}",
                "GET /api/v1/documents/..%2f..%2fetc HTTP/1.1\n" + CLOSE + "\n",
                "GET /api/v1/documents/;id=1/status HTTP/1.1\n" + CLOSE + "\n",
                "GET /api/v1/%zz HTTP/1.1\n" + CLOSE + "\n",
                "GET /api/v1/docu\\ments HTTP/1.1\n" + CLOSE + "\n"
            })
    void what_is_no_proper_request_is_a_problem_too(String request) {
        String answer = RawWire.exchange(service.base(), request);

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "\"code\":\"bad_request\"");
        assertThat(answer).contains("X-Content-Type-Options: nosniff").doesNotContain("Jetty", "<html");
    }

    @Test
    void headers_without_end_are_refused() {
        String answer = RawWire.exchange(
                service.base(), "GET /api/v1/health HTTP/1.1\n" + CLOSE + "X-Long: " + "a".repeat(100_000) + "\n\n");

        assertThat(answer).startsWith("HTTP/1.1 431").contains("headers_too_large");
    }

    @Test
    @Timeout(60)
    void more_clients_than_threads_that_never_end_their_headers_hold_up_nobody() throws IOException {
        List<Socket> unfinished = new ArrayList<>();
        try {
            for (int client = 0; client < 450; client++) {
                Socket socket =
                        new Socket(service.base().getHost(), service.base().getPort());
                unfinished.add(socket);
                socket.getOutputStream()
                        .write("GET /api/v1/health HTTP/1.1\r\nHost: x\r\nX-".getBytes(StandardCharsets.US_ASCII));
            }

            buyer.get("/auth/profile").is(200);
        } finally {
            for (Socket socket : unfinished) {
                socket.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 1_000})
    void more_than_a_hundred_headers_are_refused_however_short(int count) {
        String answer = RawWire.exchange(service.base(), "GET /api/v1/health HTTP/1.1\n" + headers(count) + "\n");

        assertThat(answer).startsWith("HTTP/1.1 431").contains("headers_too_large", "application/problem+json");
    }

    @Test
    void a_hundred_headers_are_read_in_each_request_of_a_connection() {
        String first = "GET /api/v1/health/live HTTP/1.1\n" + headers(100).replace("close", "keep-alive") + "\n";
        String second = "GET /api/v1/health/live HTTP/1.1\n" + headers(100) + "\n";

        assertThat(RawWire.exchange(service.base(), first + second).split("HTTP/1.1 200", -1))
                .hasSize(3);
    }

    private static String headers(int count) {
        return CLOSE + "a: b\n".repeat(count - 2);
    }

    @Test
    void an_upgrade_to_a_web_socket_is_answered_like_any_request() {
        String answer = RawWire.exchange(service.base(), """
                GET /api/v1/auth/profile HTTP/1.1
                Host: x
                Connection: close, Upgrade
                Upgrade: websocket
                Sec-WebSocket-Version: 13
                Sec-WebSocket-Key: AAAA

                """);

        assertThat(answer).startsWith("HTTP/1.1 401").contains("token_missing");
    }

    private String upload(String headers) {
        return "POST /api/v1/docs/upload HTTP/1.1\n" + CLOSE + "Authorization: " + buyer.signed()[1] + "\n"
                + "Content-Type: " + Form.TYPE + "\n" + headers + "\n";
    }

    // why: every byte of the body belongs to a file part, so that no limit but the file's own is met.
    private static void write(OutputStream out, int size) throws IOException {
        byte[] head = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII);
        byte[] block = new byte[64 * 1024];
        System.arraycopy(head, 0, block, 0, head.length);
        for (int sent = 0; sent < size; sent += block.length) {
            out.write(block);
            block = sent == 0 ? new byte[64 * 1024] : block;
        }
    }

    private List<Path> spooled() {
        try (Stream<Path> all = Files.list(service.server().uploadDirectory())) {
            return all.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
