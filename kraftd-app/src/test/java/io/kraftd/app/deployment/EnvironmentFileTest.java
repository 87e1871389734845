package io.kraftd.app.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.app.config.AppConfig;
import io.kraftd.app.config.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code .env.example} is whole, and holds nothing. */
class EnvironmentFileTest {
    private static final Path FILE = Path.of("..", ".env.example");

    @Test
    void it_names_every_setting_with_its_meaning_and_no_value() throws IOException {
        String expected =
                Arrays.stream(Setting.values()).map(EnvironmentFileTest::entry).collect(Collectors.joining("\n"));

        String file = Files.readString(FILE);

        assertThat(file.substring(file.indexOf("\n\n") + 2)).isEqualTo(expected);
    }

    private static String entry(Setting setting) {
        String fallback = setting.fallback().isEmpty() ? "" : " (default: " + setting.fallback() + ")";
        return "# %s%s%n%s=%n".formatted(setting.meaning(), fallback, setting);
    }

    @Test
    void as_it_is_it_changes_nothing() throws IOException {
        List<String> lines = Files.readAllLines(FILE).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        Map<String, String> environment =
                lines.stream().collect(Collectors.toMap(line -> line.split("=", 2)[0], line -> line.split("=", 2)[1]));

        assertThat(AppConfig.parse(environment)).isEqualTo(AppConfig.parse(Map.of()));
    }
}
