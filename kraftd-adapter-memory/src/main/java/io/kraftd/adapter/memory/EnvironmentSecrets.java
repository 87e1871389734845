package io.kraftd.adapter.memory;

import io.kraftd.ports.secrets.Secret;
import io.kraftd.ports.secrets.SecretName;
import io.kraftd.ports.secrets.SecretVault;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Secrets from environment variables: {@code JWT-SECRET-KEY} is {@code JWT_SECRET_KEY}. Each has one version. */
public final class EnvironmentSecrets implements SecretVault {
    private static final String VERSION = "environment";

    private final Map<String, String> variables;

    /** Takes the variables by name, such as {@link System#getenv()} gives them; a blank one counts as absent. */
    public EnvironmentSecrets(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    @Override
    public List<Secret> versions(SecretName name) {
        return Optional.ofNullable(variables.get(name.environmentVariable()))
                .filter(text -> !text.isBlank())
                .map(text -> new Secret(text, VERSION))
                .stream()
                .toList();
    }
}
