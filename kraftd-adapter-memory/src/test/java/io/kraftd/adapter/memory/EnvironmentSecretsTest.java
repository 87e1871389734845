package io.kraftd.adapter.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.ports.secrets.SecretName;
import io.kraftd.ports.secrets.SecretVault;
import io.kraftd.tck.secrets.SecretVaultContract;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentSecretsTest implements SecretVaultContract {
    @Override
    public SecretVault vaultWith(SecretName name, String text) {
        return new EnvironmentSecrets(Map.of(name.environmentVariable(), text));
    }

    @Test
    void a_blank_variable_counts_as_absent() {
        assertThat(vaultWith(new SecretName("cosmos-key"), " \n").versions(new SecretName("cosmos-key")))
                .isEmpty();
    }

    @Test
    void later_changes_to_the_given_variables_are_not_seen() {
        Map<String, String> variables = new HashMap<>();
        SecretVault vault = new EnvironmentSecrets(variables);

        variables.put("COSMOS_KEY", "text");

        assertThat(vault.versions(new SecretName("cosmos-key"))).isEmpty();
    }
}
