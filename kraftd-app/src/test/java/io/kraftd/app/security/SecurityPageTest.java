package io.kraftd.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on security promises nothing without a test, and names no test that is not there. */
class SecurityPageTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Contract))`");

    @Test
    void every_test_that_is_named_exists() throws IOException {
        Set<String> existing = testClasses();

        assertThat(named(page()))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(existing).contains(name));
    }

    @Test
    void every_row_of_the_tables_names_a_test() throws IOException {
        List<String> rows = page().lines()
                .filter(line -> line.matches("\\| *(API\\d+|V\\d+|[A-Z].*) *\\|.*"))
                .filter(line -> !line.contains("| covered by |"))
                .toList();

        assertThat(rows)
                .hasSizeGreaterThan(30)
                .allMatch(row -> TEST.matcher(row).find());
    }

    @Test
    void all_ten_risks_of_the_list_are_there() throws IOException {
        String page = page();

        assertThat(IntStream.rangeClosed(1, 10).mapToObj("| API%d:2023 "::formatted))
                .allMatch(page::contains);
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs").resolve("security.md"));
    }

    private static List<String> named(String page) {
        return TEST.matcher(page)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    private static Set<String> testClasses() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT, 12)) {
            return files.map(Path::toString)
                    .filter(file -> file.matches(".*/src/(test|main)/java/.*(Test|Contract)\\.java"))
                    .map(file -> file.substring(file.lastIndexOf('/') + 1).replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
