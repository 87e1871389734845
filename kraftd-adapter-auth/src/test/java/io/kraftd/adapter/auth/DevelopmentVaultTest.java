package io.kraftd.adapter.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.ports.secrets.Secret;
import io.kraftd.ports.secrets.SecretName;
import org.junit.jupiter.api.Test;

class DevelopmentVaultTest {
    private static final SecretName KEY = JwtTokens.SIGNING_KEY;

    private final FakeVault vault = new FakeVault();
    private final CountedIds ids = new CountedIds();
    private final DevelopmentVault development = new DevelopmentVault(vault, KEY, ids);

    @Test
    void a_missing_key_is_stood_in_for_by_one_that_stays_the_same() {
        assertThat(development.versions(KEY)).hasSize(1).isEqualTo(development.versions(KEY));
        assertThat(development.versions(KEY).get(0).text()).hasSize(43);
        assertThat(development.standsIn()).isTrue();
    }

    @Test
    void another_process_makes_another_key() {
        assertThat(new DevelopmentVault(vault, KEY, ids).versions(KEY)).isNotEqualTo(development.versions(KEY));
    }

    @Test
    void a_key_that_was_set_is_used() {
        vault.rotate(KEY, "v1", "set by somebody");

        assertThat(development.versions(KEY)).containsExactly(new Secret("set by somebody", "v1"));
        assertThat(development.standsIn()).isFalse();
    }

    @Test
    void no_other_secret_is_made_up() {
        assertThat(development.versions(new SecretName("cosmos-key"))).isEmpty();
    }
}
