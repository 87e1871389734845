package io.kraftd.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgramTest {
    @Test
    void help_names_the_commands_that_people_use() {
        CommandRun run = CommandRun.of("--help");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("serve", "read", "--check-config", "--version")
                .doesNotContain("rehearse");
    }

    @Test
    void the_version_is_said() {
        assertThat(CommandRun.of("--version").out()).startsWith("Kraftd ");
    }

    @Test
    void check_config_shows_the_effective_settings_and_warns_of_unknown_names() {
        CommandRun run = CommandRun.in(Map.of("SERVER_PORT", "9001", "KRAFTD_STORRAGE", "memory"), "--check-config");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("SERVER_PORT=9001", "SERVER_HOST=127.0.0.1", "did you mean KRAFTD_STORAGE?");
    }

    @Test
    void check_config_fails_where_a_start_would() {
        CommandRun run = CommandRun.in(Map.of("SERVER_PORT", "many"), "--check-config");

        assertThat(run.code()).isEqualTo(78);
        assertThat(run.err()).contains("SERVER_PORT: ");
    }

    @Test
    void a_configuration_that_cannot_be_used_ends_the_start_with_one_line_and_code_78() {
        CommandRun run = CommandRun.in(Map.of("ENVIRONMENT", "production"), "serve");

        assertThat(run.code()).isEqualTo(78);
        assertThat(run.err().lines())
                .hasSize(1)
                .allMatch(line -> line.startsWith("kraftd: cannot start: ENVIRONMENT: "));
    }

    @Test
    void a_vault_that_does_not_answer_ends_the_start_with_one_line_and_code_69() {
        CommandRun run = CommandRun.in(Map.of("AZURE_KEYVAULT_URL", "https://127.0.0.1:1"), "serve", "--port", "0");

        assertThat(run.code()).isEqualTo(69);
        assertThat(run.err().lines())
                .hasSize(1)
                .allMatch(
                        line -> line.startsWith("kraftd: cannot start: Key Vault cannot be reached (ConnectException"));
    }

    @Test
    void a_port_that_is_taken_ends_the_start_with_one_line_and_code_69() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandRun run = CommandRun.of("serve", "--port", Integer.toString(taken.getLocalPort()));

            assertThat(run.code()).isEqualTo(69);
            assertThat(run.err().lines()).hasSize(1).allMatch(line -> line.contains("Cannot listen on"));
        }
    }
}
