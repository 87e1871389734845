package io.kraftd.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

@EnabledIfSystemProperty(named = "kraftd.bars", matches = "true")
class ReadmeSessionTest {
    @TempDir
    private Path folder;

    @Test
    void the_session_that_the_readme_shows_goes_as_it_shows() throws Exception {
        try (RunningHouse house = RunningHouse.start(Map.of("KRAFTD_DATA_DIR", folder.toString()))) {
            assertThat(ReadmeSession.differences(house.base())).isEmpty();
        }
    }
}
