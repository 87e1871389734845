package io.kraftd.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.app.config.AppConfig.Storage;
import io.kraftd.app.config.AzureAiConfig.Resource;
import io.kraftd.http.ServerSettings;
import io.kraftd.http.guard.Proxies;
import io.kraftd.http.guard.RateLimits;
import io.kraftd.ports.secrets.Secret;
import io.kraftd.usecases.ExtractionLimits;
import io.kraftd.usecases.PasswordRules;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppConfigTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String ACCOUNT_KEY = "YWNjb3VudCBrZXkgb2YgYSB0ZXN0";
    private static final String RESOURCE_KEY = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";

    @Test
    void without_any_variable_the_defaults_are_those_of_the_parts() {
        AppConfig config = AppConfig.parse(Map.of());

        assertThat(config.host()).isEqualTo("127.0.0.1");
        assertThat(config.port()).isEqualTo(8000);
        assertThat(config.logLevel()).isEqualTo("INFO");
        assertThat(config.maxUploadBytes()).isEqualTo(ExtractionLimits.DEFAULT.fileBytes());
        assertThat(config.parseTime()).isEqualTo(ExtractionLimits.DEFAULT.readingTime());
        assertThat(config.processingTime()).isEqualTo(ExtractionLimits.DEFAULT.processingTime());
        assertThat(config.requestTime()).isEqualTo(ServerSettings.DEFAULT.requestTimeout());
        assertThat(config.rateLimits()).isEqualTo(RateLimits.DEFAULT);
        assertThat(config.storage()).isEqualTo(Storage.AUTO);
        assertThat(config.worksOnInMemory()).isTrue();
        assertThat(config.cosmos())
                .isEqualTo(new CosmosConfig(Optional.empty(), Optional.empty(), "KraftdDB", List.of()));
        assertThat(config.azureAi().documentIntelligence().endpoint()).isEmpty();
        assertThat(config.azureAi().openAi().endpoint()).isEmpty();
        assertThat(config.azureAi().apiVersion()).isEqualTo("2024-10-21");
        assertThat(config.shortestPassword()).isEqualTo(PasswordRules.DEFAULT.shortest());
        assertThat(config.proxies()).isEqualTo(Proxies.NONE);
        assertThat(config.production()).isFalse();
        assertThat(config.keyVault()).isEmpty();
        assertThat(config.secretTimeToLive()).isEqualTo(Duration.ofSeconds(60));
        assertThat(config.jwtSecret()).isEmpty();
        assertThat(config.allowedOrigins()).isEmpty();
        assertThat(config.warnings()).isEmpty();
    }

    @Test
    void every_variable_that_is_set_counts() {
        AppConfig config = AppConfig.parse(Map.ofEntries(
                Map.entry("ENVIRONMENT", "Development"),
                Map.entry("SERVER_HOST", "0.0.0.0"),
                Map.entry("SERVER_PORT", " 9001 "),
                Map.entry("LOG_LEVEL", "debug"),
                Map.entry("MAX_UPLOAD_SIZE_MB", "7"),
                Map.entry("FILE_PARSE_TIMEOUT", "3"),
                Map.entry("DOCUMENT_PROCESSING_TIMEOUT", "4"),
                Map.entry("REQUEST_TIMEOUT", "5"),
                Map.entry("RATE_LIMIT_ENABLED", "FALSE"),
                Map.entry("RATE_LIMIT_REQUESTS_PER_MINUTE", "50"),
                Map.entry("RATE_LIMIT_REQUESTS_PER_HOUR", "900"),
                Map.entry("ALLOWED_ORIGINS", "https://a.example, http://localhost:3000"),
                Map.entry("KRAFTD_TRUSTED_PROXIES", "10.0.0.0/8, ::1"),
                Map.entry("AZURE_KEYVAULT_URL", "https://example.vault.azure.net/"),
                Map.entry("KRAFTD_SECRETS_TTL", "7"),
                Map.entry("JWT_SECRET_KEY", SECRET),
                Map.entry("KRAFTD_STORAGE", "memory"),
                Map.entry("KRAFTD_STORAGE_FALLBACK", "none"),
                Map.entry("COSMOS_ENDPOINT", "https://example.documents.azure.com:443/"),
                Map.entry("COSMOS_KEY", ACCOUNT_KEY),
                Map.entry("KRAFTD_COSMOS_DATABASE", "Purchasing"),
                Map.entry("KRAFTD_COSMOS_REGIONS", "West Europe, North Europe"),
                Map.entry("DOCUMENTINTELLIGENCE_ENDPOINT", "https://example.cognitiveservices.azure.com/"),
                Map.entry("DOCUMENTINTELLIGENCE_API_KEY", RESOURCE_KEY),
                Map.entry("AZURE_OPENAI_ENDPOINT", "https://example.openai.azure.com"),
                Map.entry("AZURE_OPENAI_API_KEY", RESOURCE_KEY),
                Map.entry("AZURE_OPENAI_DEPLOYMENT", "gpt-4o"),
                Map.entry("AZURE_OPENAI_API_VERSION", "2025-04-01-preview"),
                Map.entry("KRAFTD_PASSWORD_MIN_LENGTH", "15")));

        assertThat(config.host()).isEqualTo("0.0.0.0");
        assertThat(config.port()).isEqualTo(9001);
        assertThat(config.logLevel()).isEqualTo("DEBUG");
        assertThat(config.maxUploadBytes()).isEqualTo(7L * 1024 * 1024);
        assertThat(config.parseTime()).isEqualTo(Duration.ofSeconds(3));
        assertThat(config.processingTime()).isEqualTo(Duration.ofSeconds(4));
        assertThat(config.requestTime()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.rateLimits()).isEqualTo(new RateLimits(false, 50, 5, OptionalInt.of(900)));
        assertThat(config.allowedOrigins()).containsExactly("https://a.example", "http://localhost:3000");
        assertThat(config.proxies().networks()).hasSize(2);
        assertThat(config.keyVault()).contains(URI.create("https://example.vault.azure.net/"));
        assertThat(config.secretTimeToLive()).isEqualTo(Duration.ofSeconds(7));
        assertThat(config.jwtSecret())
                .hasValueSatisfying(secret -> assertThat(secret.text()).isEqualTo(SECRET));
        assertThat(config.storage()).isEqualTo(Storage.MEMORY);
        assertThat(config.worksOnInMemory()).isFalse();
        assertThat(config.cosmos())
                .isEqualTo(new CosmosConfig(
                        Optional.of(URI.create("https://example.documents.azure.com:443/")),
                        Optional.of(new Secret(ACCOUNT_KEY, "environment")),
                        "Purchasing",
                        List.of("West Europe", "North Europe")));
        Optional<Secret> resourceKey = Optional.of(new Secret(RESOURCE_KEY, "environment"));
        assertThat(config.azureAi())
                .isEqualTo(new AzureAiConfig(
                        new Resource(
                                Optional.of(URI.create("https://example.cognitiveservices.azure.com/")), resourceKey),
                        new Resource(Optional.of(URI.create("https://example.openai.azure.com")), resourceKey),
                        Optional.of("gpt-4o"),
                        "2025-04-01-preview"));
        assertThat(config.shortestPassword()).isEqualTo(15);
        assertThat(config.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SERVER_HOST                    | a b           | expected a host name or an address, not "a b"
            SERVER_PORT                    | 65536         | expected a whole number from 0 to 65535, not "65536"
            SERVER_PORT                    | -1            | expected a whole number from 0 to 65535, not "-1"
            SERVER_PORT                    | 99999999999   | expected a whole number from 0 to 65535, not "99999999999"
            ENVIRONMENT                    | staging       | expected one of development, production, not "staging"
            LOG_LEVEL                      | loud          | expected one of ERROR, WARN, INFO, DEBUG, TRACE, not "loud"
            MAX_UPLOAD_SIZE_MB             | 0             | expected a whole number from 1 to 1024, not "0"
            REQUEST_TIMEOUT                | soon          | expected a whole number from 1 to 3600, not "soon"
            RATE_LIMIT_ENABLED             | yes           | expected one of true, false, not "yes"
            RATE_LIMIT_REQUESTS_PER_MINUTE | 9             | expected a whole number from 10 to 1000000, not "9"
            RATE_LIMIT_REQUESTS_PER_HOUR   | 0             | expected a whole number from 1 to 10000000, not "0"
            ALLOWED_ORIGINS                | *             | expected origins such as https://app.example.com, not "*"
            ALLOWED_ORIGINS                | https://a/b   | expected origins such as https://app.example.com, not "https://a/b"
            AZURE_KEYVAULT_URL             | http://a.b    | expected an address such as https://example.vault.azure.net, not "http://a.b"
            AZURE_KEYVAULT_URL             | https://a/b   | expected an address such as https://example.vault.azure.net, not "https://a/b"
            AZURE_KEYVAULT_URL             | kraftd        | expected an address such as https://example.vault.azure.net, not "kraftd"
            KRAFTD_TRUSTED_PROXIES         | proxy         | expected addresses or networks such as 10.0.0.0/8, not "proxy"
            KRAFTD_TRUSTED_PROXIES         | 10.0.0.0/33   | expected addresses or networks such as 10.0.0.0/8, not "10.0.0.0/33"
            KRAFTD_SECRETS_TTL             | 0             | expected a whole number from 1 to 3600, not "0"
            KRAFTD_STORAGE                 | cloud         | expected one of auto, cosmos, local, memory, not "cloud"
            KRAFTD_STORAGE_FALLBACK        | disk          | expected one of memory, none, not "disk"
            COSMOS_ENDPOINT                | http://a.b    | expected an address such as https://example.documents.azure.com:443/, not "http://a.b"
            COSMOS_KEY                     | too short     | the key of an account is a text in Base64
            AZURE_STORAGE_ENDPOINT         | http://a.b    | expected an address such as https://example.blob.core.windows.net, not "http://a.b"
            AZURE_STORAGE_CONNECTION_STRING | secret       | a connection string is a row of names and values, parted by semicolons
            AZURE_STORAGE_CONTAINER        | A             | expected 3 to 63 lower-case letters, digits and single hyphens, not "A"
            DOCUMENTINTELLIGENCE_ENDPOINT  | http://a.b    | expected an address such as https://example.openai.azure.com, not "http://a.b"
            DOCUMENTINTELLIGENCE_API_KEY   | too short     | the key of a resource is a row of letters and digits
            AZURE_OPENAI_ENDPOINT          | https://a.b   | needs AZURE_OPENAI_DEPLOYMENT, or a vault that holds azure-openai-deployment
            AZURE_OPENAI_API_KEY           | k?y           | the key of a resource is a row of letters and digits
            AZURE_OPENAI_DEPLOYMENT        | a/b           | expected letters, digits, ., - and _, not "a/b"
            AZURE_OPENAI_API_VERSION       | newest        | expected a version such as 2024-10-21, not "newest"
            KRAFTD_COSMOS_DATABASE         | a/b           | expected letters, digits, - and _, not "a/b"
            COSMOS_ENDPOINT                | https://a.b   | needs AZURE_STORAGE_ENDPOINT or KRAFTD_DATA_DIR: Cosmos DB holds no contents of files, and every instance has to see them
            KRAFTD_PASSWORD_MIN_LENGTH     | 7             | expected a whole number from 8 to 64, not "7"
            FILE_PARSE_TIMEOUT             | 121           | is a part of DOCUMENT_PROCESSING_TIMEOUT and cannot be longer
            """)
    void a_mistake_is_told_with_its_variable(String name, String value, String complaint) {
        assertThatThrownBy(() -> AppConfig.parse(Map.of(name, value)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(name + ": " + complaint);
    }

    @Test
    void all_mistakes_are_told_together() {
        assertThatThrownBy(() -> AppConfig.parse(Map.of("SERVER_PORT", "x", "LOG_LEVEL", "y", "KRAFTD_STORAGE", "z")))
                .hasMessageContainingAll("SERVER_PORT: ", "LOG_LEVEL: ", "KRAFTD_STORAGE: ");
    }

    @Test
    void a_signing_key_of_31_bytes_is_refused_without_being_shown() {
        String shorter = SECRET.substring(1);

        assertThatThrownBy(() -> AppConfig.parse(Map.of("JWT_SECRET_KEY", shorter)))
                .hasMessage("JWT_SECRET_KEY: a signing key has at least 32 bytes")
                .hasMessageNotContaining(shorter);
    }

    @Test
    void production_refuses_a_secret_from_the_environment() {
        assertThatThrownBy(() -> AppConfig.parse(Map.of("ENVIRONMENT", "production", "JWT_SECRET_KEY", SECRET)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("ENVIRONMENT: production needs AZURE_KEYVAULT_URL");
    }

    @Test
    void production_with_a_vault_says_nothing_of_secrets() {
        Map<String, String> environment = Map.of(
                "ENVIRONMENT", "production",
                "AZURE_KEYVAULT_URL", "https://example.vault.azure.net",
                "KRAFTD_STORAGE", "memory");

        assertThatThrownBy(() -> AppConfig.parse(environment))
                .hasMessageNotContaining("ENVIRONMENT")
                .hasMessageStartingWith("KRAFTD_STORAGE: production needs a durable store");
    }

    @Test
    void cosmos_needs_an_account_and_a_directory_and_an_emulator_of_this_machine_may_be_spoken_to_in_the_clear() {
        assertThatThrownBy(() -> AppConfig.parse(Map.of("KRAFTD_STORAGE", "cosmos")))
                .hasMessageContainingAll(
                        "KRAFTD_STORAGE: cosmos needs COSMOS_ENDPOINT, or a vault that holds cosmos-endpoint",
                        "KRAFTD_STORAGE: cosmos needs AZURE_STORAGE_ENDPOINT or KRAFTD_DATA_DIR");

        AppConfig config =
                AppConfig.parse(Map.of("COSMOS_ENDPOINT", "http://127.0.0.1:8081/", "KRAFTD_DATA_DIR", "data"));

        assertThat(config.cosmos().endpoint()).contains(URI.create("http://127.0.0.1:8081/"));
    }

    @Test
    void beside_cosmos_contents_may_be_in_blob_storage_instead_of_a_directory() {
        AppConfig config = AppConfig.parse(Map.of(
                "COSMOS_ENDPOINT", "http://127.0.0.1:8081/",
                "AZURE_STORAGE_ENDPOINT", "https://example.blob.core.windows.net"));

        assertThat(config.blob().endpoint()).contains(URI.create("https://example.blob.core.windows.net"));
        assertThat(config.blob().container()).isEqualTo("kraftd");
    }

    @Test
    void production_lets_no_memory_stand_in_and_takes_no_account_key_from_the_environment() {
        Map<String, String> environment = Map.of(
                "ENVIRONMENT", "production",
                "AZURE_KEYVAULT_URL", "https://example.vault.azure.net",
                "KRAFTD_DATA_DIR", "data",
                "KRAFTD_PASSWORD_MIN_LENGTH", "15",
                "COSMOS_KEY", ACCOUNT_KEY,
                "AZURE_OPENAI_API_KEY", RESOURCE_KEY);

        AppConfig config = AppConfig.parse(environment);

        assertThat(config.worksOnInMemory()).isFalse();
        assertThat(config.warnings())
                .containsExactly(
                        "COSMOS_KEY has no effect in production, where only the vault counts",
                        "AZURE_OPENAI_API_KEY has no effect in production, where only the vault counts");
        Map<String, String> wishful = new HashMap<>(environment);
        wishful.put("KRAFTD_STORAGE_FALLBACK", "memory");
        assertThatThrownBy(() -> AppConfig.parse(wishful))
                .hasMessageContaining("KRAFTD_STORAGE_FALLBACK: production takes nothing that could be lost");
    }

    @Test
    void a_misspelt_name_is_a_warning_with_the_nearest_known_one() {
        List<String> warnings = AppConfig.parse(
                        Map.of("KRAFTD_STORRAGE", "memory", "KRAFTD_COFFEE", "black", "HOME", "/"))
                .warnings();

        assertThat(warnings)
                .containsExactly(
                        "KRAFTD_COFFEE is no setting and has no effect",
                        "KRAFTD_STORRAGE is no setting and has no effect; did you mean KRAFTD_STORAGE?");
    }

    @Test
    void neither_the_record_nor_its_description_shows_the_secret() {
        Map<String, String> environment = Map.of(
                "JWT_SECRET_KEY",
                SECRET,
                "COSMOS_KEY",
                ACCOUNT_KEY,
                "DOCUMENTINTELLIGENCE_API_KEY",
                RESOURCE_KEY,
                "SERVER_PORT",
                "9001");

        assertThat(AppConfig.parse(environment).toString()).doesNotContain(SECRET, ACCOUNT_KEY, RESOURCE_KEY);
        assertThat(AppConfig.describe(environment))
                .doesNotContain(SECRET, ACCOUNT_KEY, RESOURCE_KEY)
                .contains("DOCUMENTINTELLIGENCE_API_KEY=(set)")
                .contains("AZURE_OPENAI_API_KEY=(none)")
                .contains("JWT_SECRET_KEY=(set)")
                .contains("COSMOS_KEY=(set)")
                .contains("SERVER_PORT=9001")
                .contains("ENVIRONMENT=development");
        assertThat(AppConfig.describe(Map.of())).contains("JWT_SECRET_KEY=(none: a random key is made)");
    }
}
