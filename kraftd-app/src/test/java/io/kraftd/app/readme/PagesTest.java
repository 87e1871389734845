package io.kraftd.app.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.app.CommandRun;
import io.kraftd.app.readme.Pages.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * No page shows what is not so: code is compiled elsewhere, commands are ones that the program and the build know, and what
 * neither can be is marked as {@code text} or, where it takes an account, {@code azurecli}.
 */
class PagesTest {
    private static final Set<String> LANGUAGES = Set.of("sh", "console", "java", "xml", "json", "text", "azurecli");

    @Test
    void every_block_says_what_it_is() {
        assertThat(Pages.blocks())
                .hasSizeGreaterThan(15)
                .allSatisfy(block -> assertThat(LANGUAGES).as(block.toString()).contains(block.language()));
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
                .allSatisfy(block -> assertThatCode(() -> new ObjectMapper().readTree(block.text()))
                        .doesNotThrowAnyException());
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
                });
    }

    @Test
    void every_other_command_is_one_of_a_session_that_is_run() {
        assertThat(Pages.commands())
                .filteredOn(command -> !command.matches("([A-Z_]+=\\S+ )*\\./(kraftd|mvnw)\\b.*"))
                .allMatch(command -> command.matches("(api=http|token=\\$\\(curl|id=|curl ).*"));
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
