package io.kraftd.app.config;

import io.kraftd.ports.secrets.Secret;
import java.net.URI;
import java.util.Optional;

/**
 * What was said of Azure Document Intelligence and Azure OpenAI; a vault may say the rest. Shows no secret in
 * {@link #toString()}.
 *
 * @param deployment the model of Azure OpenAI
 * @param apiVersion of Azure OpenAI
 */
public record AzureAiConfig(
        Resource documentIntelligence, Resource openAi, Optional<String> deployment, String apiVersion) {
    /**
     * One resource.
     *
     * @param endpoint its address; empty leaves it to the vault
     * @param key of development; empty leaves it to the vault, or to the identity of the process
     */
    public record Resource(Optional<URI> endpoint, Optional<Secret> key) {}

    /** A resource's address as a text; {@link IllegalArgumentException} says what is expected instead. */
    public static URI address(String text) {
        return Parse.optionalResource(text).orElseThrow(() -> new IllegalArgumentException("expected an address"));
    }

    /** The name of a deployment; {@link IllegalArgumentException} says what is expected instead. */
    public static String deployment(String text) {
        return Parse.optionalDeployment(text).orElseThrow(() -> new IllegalArgumentException("expected a name"));
    }
}
