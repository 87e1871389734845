package io.kraftd.app.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.app.CommandRun;
import io.kraftd.app.config.Setting;
import io.kraftd.app.readme.Pages.Block;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No page shows what is not so. Code is compiled elsewhere. Commands of the program and sessions are run by the tests that are
 * named here; those of the build are looked through, because running them takes minutes or tests within tests. Commands of
 * tools that no test has are {@code azurecli} and {@code engine}, which {@code ForeignCommandsTest} holds against what they are
 * about. What is marked as {@code text} is a drawing.
 */
class PagesTest {
    private static final Set<String> LANGUAGES =
            Set.of("sh", "console", "java", "xml", "json", "text", "azurecli", "engine");

    /** How each session begins, and the test that types it and compares what is printed. */
    private static final Map<String, String> SESSIONS = Map.of(
            "$ ./kraftd demo", "ReadmeTest",
            "$ ./kraftd read samples/invoice.pdf", "ReadmeTest",
            "$ api=http://127.0.0.1:8000/api/v1 json=", "ReadmeSessionTest",
            "$ ./kraftd users count", "OperatingTest");

    /** The commands of the program that stand in blocks, and the test that runs each on files like those that are shown. */
    private static final Map<String, String> RUN = Map.of(
            "demo", "ReadmeTest",
            "compare", "DemoTest",
            "replay", "DemoTest",
            "serve", "ReadmeSessionTest",
            "export", "OperatingTest",
            "import", "OperatingTest",
            "migrate", "MigrationTest");

    /** The drawings, each of which another test compares or nobody could. */
    private static final Set<String> DRAWINGS = Set.of("architecture.md");

    @Test
    void every_block_says_what_it_is() {
        assertThat(Pages.blocks())
                .hasSizeGreaterThan(15)
                .allSatisfy(block -> assertThat(LANGUAGES).as(block.toString()).contains(block.language()));
        assertThat(Pages.strayCode()).isEmpty();
    }

    @Test
    void every_session_is_typed_by_a_test() {
        assertThat(blocks("console"))
                .hasSize(SESSIONS.size())
                .allSatisfy(block -> assertThat(SESSIONS.keySet()).anyMatch(block.text()::startsWith));
        assertThat(SESSIONS.values()).allMatch(PagesTest::isTest);
    }

    @Test
    void every_command_of_the_program_in_a_block_is_run_by_a_test() {
        List<String> words = blocks("sh").stream()
                .flatMap(block -> block.text().lines())
                .flatMap(line -> named(line, "^\\./kraftd (\\w+)").stream())
                .toList();

        assertThat(words).hasSizeGreaterThan(5).isSubsetOf(RUN.keySet());
        assertThat(RUN.values()).allMatch(PagesTest::isTest);
    }

    @Test
    void only_drawings_are_neither_code_nor_commands() {
        assertThat(blocks("text"))
                .extracting(block -> block.page().getFileName().toString())
                .isSubsetOf(DRAWINGS);
    }

    @Test
    void all_code_is_compiled() {
        String compiled = bare(Pages.compiled());

        assertThat(blocks("java", "xml"))
                .hasSizeGreaterThan(6)
                .allSatisfy(block -> assertThat(compiled).contains(bare(block.text())));
    }

    @Test
    void all_json_is_json() {
        assertThat(blocks("json"))
                .hasSizeGreaterThan(1)
                .allSatisfy(block -> assertThatCode(() -> json(block.text())).doesNotThrowAnyException());
    }

    @Test
    void a_client_that_starts_the_tools_is_shown_a_command_and_settings_that_there_are() {
        JsonNode started = blocks("json").stream()
                .map(block -> json(block.text()).at("/mcpServers/kraftd"))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElseThrow();
        List<String> arguments = new ArrayList<>();
        started.path("args").forEach(each -> arguments.add(each.asText()));

        assertThat(started.path("command").asText()).endsWith("/kraftd");
        assertThatCode(() -> CommandRun.parse(arguments.toArray(String[]::new))).doesNotThrowAnyException();
        assertThat(arguments).startsWith("mcp");
        assertThat(started.path("env").fieldNames())
                .toIterable()
                .isNotEmpty()
                .allSatisfy(name -> assertThatCode(() -> Setting.valueOf(name)).doesNotThrowAnyException());
    }

    @Test
    void every_command_of_the_program_is_one_that_it_knows() {
        List<String> commands = Pages.commands().stream()
                .map(command -> command.replaceFirst("^([A-Z_]+=\\S+ )+", ""))
                .filter(command -> command.startsWith("./kraftd"))
                .toList();

        assertThat(commands)
                .hasSizeGreaterThan(10)
                .allSatisfy(command -> assertThatCode(() -> CommandRun.parse(
                                Arrays.stream(command.split("\\s+")).skip(1).toArray(String[]::new)))
                        .as(command)
                        .doesNotThrowAnyException());
    }

    @Test
    void every_command_of_the_build_names_modules_and_profiles_that_are_there() throws IOException {
        String poms = Files.readString(Pages.ROOT.resolve("pom.xml"))
                + Files.readString(Pages.ROOT.resolve("kraftd-app/pom.xml"));

        assertThat(Pages.commands())
                .filteredOn(command -> command.startsWith("./mvnw"))
                .hasSizeGreaterThan(5)
                .allSatisfy(command -> {
                    assertThat(named(command, "-P(\\w+)"))
                            .allSatisfy(profile -> assertThat(poms).contains("<id>" + profile + "</id>"));
                    assertThat(named(command, "-pl (\\S+)"))
                            .allSatisfy(module ->
                                    assertThat(Pages.ROOT.resolve(module)).isDirectory());
                    assertThat(named(command, "-Dtest=(\\w+)")).allMatch(PagesTest::isTest);
                    assertThat(named(command, "-D(kraftd[.\\w]*)"))
                            .allSatisfy(property -> assertThat(poms).contains("${" + property + "}"));
                });
    }

    @Test
    void every_script_is_there() {
        assertThat(Pages.commands())
                .filteredOn(command -> command.startsWith(".ci/"))
                .isNotEmpty()
                .allSatisfy(command -> assertThat(Pages.ROOT.resolve(command.replaceFirst(" .*", "")))
                        .isExecutable());
    }

    @Test
    void every_other_command_is_one_of_a_session_that_is_run() {
        assertThat(Pages.commands())
                .filteredOn(command -> !command.matches("([A-Z_]+=\\S+ )*\\./(kraftd|mvnw)\\b.*|\\.ci/.*"))
                .allMatch(command -> command.matches("(api=http|token=\\$\\(curl|id=|curl ).*"));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTest(String name) {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            return files.anyMatch(file -> file.endsWith(name + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> named(String command, String pattern) {
        return Pattern.compile(pattern)
                .matcher(command)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<Block> blocks(String... languages) {
        return Pages.blocks().stream()
                .filter(block -> Arrays.asList(languages).contains(block.language()))
                .toList();
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
