package io.kraftd.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that the tests of this module and of those before it printed and logged. Maven runs it when they are done. */
class LogsOfAllTestsTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void no_log_of_any_test_holds_a_secret_a_password_a_token_or_a_hash() throws IOException {
        List<Path> reports = reports();
        System.out.printf(
                "looked through what %d test classes of %d modules printed and logged%n",
                reports.size(), reports.stream().map(Path::getParent).distinct().count());

        assertThat(reports).as("reports of tests, which the build writes").isNotEmpty();
        assertThat(reports.stream().flatMap(LogsOfAllTestsTest::leaks)).isEmpty();
    }

    private static List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT, 4)) {
            return files.filter(LogsOfAllTestsTest::isReport).toList();
        }
    }

    private static Stream<String> leaks(Path report) {
        return Leaks.outputs(text(report))
                .flatMap(output -> Leaks.in(output).stream())
                .map(leak -> report.getFileName() + " logs " + leak);
    }

    private static boolean isReport(Path file) {
        return file.toString().matches(".*/surefire-reports/TEST-io\\.kraftd\\..*\\.xml");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password=correct horse battery",
                "got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0xx.c2lnbmF0dXJl",
                "hash $2b$12$abcdefghijklmnopqrstuv",
                "hash $k1$0$",
                "refresh YW5uQGV4YW1wbGUuY29t.9vK1y0aYb3cXo0Qm7rZt2LhJ5pWn8dEfGsUiVjKlMxA",
                "refresh Ym9iQGV4YW1wbGUuY29t.9vK1y0aYb3cXo0Qm7rZt2LhJ5pWn8dEfGsUiVjKlMxA",
                "refresh YW5uYUBleGFtcGxlLmNvbQ.9vK1y0aYb3cXo0Qm7rZt2LhJ5pWn8dEfGsUiVjKlMxA",
                "refresh YW5uYWhAZXhhbXBsZS5jb20.9vK1y0aYb3cXo0Qm7rZt2LhJ5pWn8dEfGsUiVjKlMxA",
                "GET /documents/1/output/pdf?expires=1&signature=9vK1y0aYb3cXo0Qm7rZt2LhJ5pWn8dEf",
                "key planted-first-signing-key"
            })
    void a_line_that_holds_one_would_be_seen(String line) {
        String report = "<testsuite><system-out><![CDATA[fine\n" + line + "\n]]></system-out></testsuite>";

        assertThat(Leaks.outputs(report).flatMap(output -> Leaks.in(output).stream()))
                .hasSize(1);
        assertThat(Leaks.in("POST /auth/login 200 15 ms")).isEmpty();
    }
}
