package io.kraftd.tck.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.ports.secrets.Secret;
import io.kraftd.ports.secrets.SecretName;
import io.kraftd.ports.secrets.SecretVault;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a {@link SecretVault} that keeps several versions of a secret has to do besides. */
public interface SecretVersionsContract {
    /** One version as it lies in the vault. */
    enum State {
        USABLE,
        DISABLED,
        EXPIRED,
        NOT_YET_VALID
    }

    /** A version and its state. */
    record Version(String text, State state) {}

    /** A vault that was given these versions one after the other. */
    SecretVault vaultWithVersions(SecretName name, List<Version> oldestFirst);

    @Test
    default void the_newest_version_comes_first_and_each_has_a_name_of_its_own() {
        SecretName name = new SecretName("jwt-secret-key");
        SecretVault vault = vaultWithVersions(
                name,
                List.of(
                        new Version("first", State.USABLE),
                        new Version("second", State.USABLE),
                        new Version("third", State.USABLE)));

        assertThat(vault.versions(name)).extracting(Secret::text).containsExactly("third", "second", "first");
        assertThat(vault.versions(name)).extracting(Secret::version).doesNotHaveDuplicates();
    }

    @Test
    default void versions_that_are_disabled_expired_or_not_yet_valid_are_left_out() {
        SecretName name = new SecretName("jwt-secret-key");
        SecretVault vault = vaultWithVersions(
                name,
                List.of(
                        new Version("expired", State.EXPIRED),
                        new Version("good", State.USABLE),
                        new Version("disabled", State.DISABLED),
                        new Version("later", State.NOT_YET_VALID)));

        assertThat(vault.versions(name)).extracting(Secret::text).containsExactly("good");
    }

    @Test
    default void a_secret_without_a_usable_version_has_none() {
        SecretName name = new SecretName("jwt-secret-key");

        assertThat(vaultWithVersions(name, List.of(new Version("disabled", State.DISABLED)))
                        .versions(name))
                .isEmpty();
    }
}
