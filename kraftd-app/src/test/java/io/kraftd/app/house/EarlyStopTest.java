package io.kraftd.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is told to stop while it is still being put together. */
class EarlyStopTest {
    @TempDir
    private Path folder;

    @Test
    void what_is_open_already_is_closed_and_the_end_is_a_good_one() throws Exception {
        try (Cloud cloud = new Cloud(folder)
                .rotate("planted-first-signing-key-of-the-vault")
                .answeringAfter(Duration.ofMillis(500))) {
            List<String> said = RunningHouse.stopAt(cloud::wasAsked, settings(cloud), cloud.jvmOptions());

            assertThat(said).last().isEqualTo("exit code 0");
            assertThat(said).anyMatch(line -> line.contains("Stopping: requests that run may finish"));
            assertThat(said.get(said.size() - 2)).contains("Stopped");
            assertThat(said).noneMatch(line -> line.contains("Ready after") || line.contains("cannot start"));
        }
    }

    @Test
    void a_start_that_fails_after_it_was_told_to_stop_is_no_failure_any_more() throws Exception {
        try (Cloud cloud = new Cloud(folder).rotate("too short").answeringAfter(Duration.ofMillis(500))) {
            List<String> said = RunningHouse.stopAt(cloud::wasAsked, settings(cloud), cloud.jvmOptions());

            assertThat(said).last().isEqualTo("exit code 0");
            assertThat(said.get(said.size() - 2)).contains("Stopped before there was anything to serve");
            assertThat(said).noneMatch(line -> line.contains("cannot start"));
        }
    }

    private Map<String, String> settings(Cloud cloud) {
        Map<String, String> settings = new HashMap<>(cloud.settings());
        settings.put("ENVIRONMENT", "production");
        settings.put("KRAFTD_DATA_DIR", folder.resolve("data").toString());
        return settings;
    }
}
