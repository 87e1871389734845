package io.kraftd.tck.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.ports.secrets.Secret;
import io.kraftd.ports.secrets.SecretName;
import io.kraftd.ports.secrets.SecretVault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link SecretVault} has to do. */
public interface SecretVaultContract {
    /** A vault in which this is the only version of the secret and no other name is known. */
    SecretVault vaultWith(SecretName name, String text);

    @ParameterizedTest
    @ValueSource(strings = {"x", "a key with blanks ", "Größe 😀", "{\"json\":\"='\\\\\"}", "=;&%$#\n\t"})
    default void a_secret_has_exactly_the_text_it_was_given(String text) {
        SecretName name = new SecretName("JWT-SECRET-KEY");

        assertThat(vaultWith(name, text).versions(name))
                .extracting(Secret::text)
                .containsExactly(text);
    }

    @Test
    default void a_name_means_the_same_in_any_case() {
        SecretVault vault = vaultWith(new SecretName("cosmos-key"), "text");

        assertThat(vault.versions(new SecretName("COSMOS-Key")))
                .extracting(Secret::text)
                .containsExactly("text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cosmos", "cosmos-key-2", "osmos-key", "key", "path", "home", "a"})
    default void a_name_that_is_not_kept_has_no_versions(String other) {
        SecretVault vault = vaultWith(new SecretName("cosmos-key"), "text");

        assertThat(vault.versions(new SecretName(other))).isEmpty();
    }

    @Test
    default void neither_the_vault_nor_its_secrets_show_the_text() {
        SecretName name = new SecretName("cosmos-key");
        SecretVault vault = vaultWith(name, "hunter2-hunter2");

        assertThat(vault.toString()).doesNotContain("hunter2");
        assertThat(vault.versions(name).toString()).doesNotContain("hunter2");
    }

    @Test
    default void two_questions_get_the_same_answer() {
        SecretName name = new SecretName("cosmos-key");
        SecretVault vault = vaultWith(name, "text");

        assertThat(vault.versions(name)).isEqualTo(vault.versions(name));
    }
}
