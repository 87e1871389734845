package io.kraftd.app.config;

import io.kraftd.domain.cloud.CloudTerms;
import io.kraftd.domain.shared.ExchangeRate;
import io.kraftd.http.ScrapeKey;
import io.kraftd.http.guard.Proxies;
import io.kraftd.http.guard.RateLimits;
import io.kraftd.ports.secrets.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All decisions of the operator, checked. Shows no secret in {@link #toString()}.
 *
 * @param port 0 for any free one
 * @param requestTime how long a request may wait for its turn, and for bytes that do not come
 * @param processingTime for a whole extraction, {@code parseTime} included
 * @param worksOnInMemory whether memory stands in for a Cosmos DB that does not answer
 * @param dataDirectory where things may be kept; empty when nowhere
 * @param papersStay whether numbered orders and proformas stay when their owner leaves
 * @param exchangeRates the dated tables of the operator; none when there is no file
 * @param keyVault where secrets come from; without one, in development, from the environment
 * @param cloudTerms what reading by a service may cost and is worth
 * @param secretTimeToLive how long a changed secret may stay unseen
 * @param metricsKey what shows the metrics to who has no token
 * @param legacyRoutes whether the addresses without a version are served, too
 * @param warnings what was probably meant otherwise, one sentence each
 */
public record AppConfig(
        String host,
        int port,
        String logLevel,
        long maxUploadBytes,
        Duration parseTime,
        Duration processingTime,
        Duration requestTime,
        RateLimits rateLimits,
        List<String> allowedOrigins,
        Proxies proxies,
        boolean production,
        Optional<URI> keyVault,
        Duration secretTimeToLive,
        Optional<Secret> jwtSecret,
        Storage storage,
        boolean worksOnInMemory,
        CosmosConfig cosmos,
        BlobConfig blob,
        AzureAiConfig azureAi,
        CloudTerms cloudTerms,
        Optional<Path> dataDirectory,
        boolean papersStay,
        List<ExchangeRate> exchangeRates,
        int shortestPassword,
        Optional<ScrapeKey> metricsKey,
        boolean legacyRoutes,
        List<String> warnings) {

    /** Where data is kept: where it was said, or where it happens to be possible. */
    public enum Storage {
        AUTO,
        COSMOS,
        LOCAL,
        MEMORY
    }

    /** Why Cosmos DB alone is not enough. */
    public static final String CONTENTS_NEED_A_PLACE =
            "needs AZURE_STORAGE_ENDPOINT or KRAFTD_DATA_DIR: Cosmos DB holds no contents of files, and every instance has to see them";

    /** Why production does not begin in memory. */
    public static final String PRODUCTION_NEEDS_A_STORE =
            "production needs a durable store: name a Cosmos DB, which deploy/azure makes, or set KRAFTD_DATA_DIR";

    private static final String OWN_PREFIX = "KRAFTD_";

    /** A user may make this many times the requests of an address that has not said who it is. */
    private static final int USER_TO_ADDRESS = 10;

    /** Reads the environment's variables; {@link ConfigurationException} names every mistake. */
    public static AppConfig parse(Map<String, String> environment) {
        Settings settings = new Settings(environment);
        boolean production = production(settings);
        AppConfig config = new AppConfig(
                settings.value(Setting.SERVER_HOST, Parse::host),
                settings.value(Setting.SERVER_PORT, Parse.wholeNumber(0, 65_535)),
                settings.value(Setting.LOG_LEVEL, text -> Parse.oneOf(text, "ERROR", "WARN", "INFO", "DEBUG", "TRACE")),
                settings.value(Setting.MAX_UPLOAD_SIZE_MB, Parse.wholeNumber(1, 1024)) * 1024L * 1024L,
                settings.value(Setting.FILE_PARSE_TIMEOUT, Parse::seconds),
                settings.value(Setting.DOCUMENT_PROCESSING_TIMEOUT, Parse::seconds),
                settings.value(Setting.REQUEST_TIMEOUT, Parse::seconds),
                rateLimits(settings),
                settings.value(Setting.ALLOWED_ORIGINS, Parse::origins),
                settings.value(Setting.KRAFTD_TRUSTED_PROXIES, Proxies::of),
                production,
                settings.value(Setting.AZURE_KEYVAULT_URL, Parse::optionalAddress),
                settings.value(Setting.KRAFTD_SECRETS_TTL, Parse::seconds),
                settings.value(Setting.JWT_SECRET_KEY, Parse::secret),
                settings.value(Setting.KRAFTD_STORAGE, Parse::storage),
                worksOnInMemory(settings, production),
                cosmos(settings),
                blob(settings),
                azureAi(settings),
                cloudTerms(settings),
                settings.value(Setting.KRAFTD_DATA_DIR, Parse::optionalDirectory),
                settings.value(Setting.KRAFTD_KEEP_ORDERS, Parse::flag),
                settings.value(Setting.KRAFTD_EXCHANGE_RATES, Parse::rates),
                settings.value(Setting.KRAFTD_PASSWORD_MIN_LENGTH, Parse.wholeNumber(8, 64)),
                settings.value(Setting.KRAFTD_METRICS_KEY, Parse::scrapeKey),
                settings.value(Setting.KRAFTD_LEGACY_ROUTES, Parse::flag),
                warnings(environment, settings));
        config.checkTogether(settings);
        settings.throwMistakes();
        return config;
    }

    private static RateLimits rateLimits(Settings settings) {
        int perMinute = settings.value(Setting.RATE_LIMIT_REQUESTS_PER_MINUTE, Parse.wholeNumber(10, 1_000_000));
        return new RateLimits(
                settings.value(Setting.RATE_LIMIT_ENABLED, Parse::flag),
                perMinute,
                perMinute / USER_TO_ADDRESS,
                settings.value(Setting.RATE_LIMIT_REQUESTS_PER_HOUR, Parse::optionalCount));
    }

    private void checkTogether(Settings settings) {
        if (production && keyVault.isEmpty()) {
            settings.mistake(
                    Setting.ENVIRONMENT,
                    "production needs AZURE_KEYVAULT_URL; secrets of the environment count in development only. deploy/azure"
                            + " makes a vault with its key, or: az keyvault create, and az keyvault secret set --name JWT-SECRET-KEY");
        }
        if (production && kept().isEmpty() && !mayHaveBlobs()) {
            settings.mistake(Setting.KRAFTD_STORAGE, PRODUCTION_NEEDS_A_STORE);
        }
        if (storage == Storage.LOCAL && dataDirectory.isEmpty()) {
            settings.mistake(Setting.KRAFTD_STORAGE, "local needs KRAFTD_DATA_DIR");
        }
        if (production && worksOnInMemory) {
            settings.mistake(
                    Setting.KRAFTD_STORAGE_FALLBACK, "production takes nothing that could be lost: leave it out");
        }
        checkCosmos(settings);
        if (azureAi.openAi().endpoint().isPresent() && azureAi.deployment().isEmpty() && keyVault.isEmpty()) {
            settings.mistake(
                    Setting.AZURE_OPENAI_ENDPOINT,
                    "needs AZURE_OPENAI_DEPLOYMENT, or a vault that holds azure-openai-deployment");
        }
        if (parseTime.compareTo(processingTime) > 0) {
            settings.mistake(
                    Setting.FILE_PARSE_TIMEOUT, "is a part of DOCUMENT_PROCESSING_TIMEOUT and cannot be longer");
        }
    }

    private void checkCosmos(Settings settings) {
        if (storage == Storage.COSMOS && cosmos.endpoint().isEmpty() && keyVault.isEmpty()) {
            settings.mistake(
                    Setting.KRAFTD_STORAGE, "cosmos needs COSMOS_ENDPOINT, or a vault that holds cosmos-endpoint");
        }
        if (dataDirectory.isEmpty() && storage == Storage.COSMOS && !mayHaveBlobs()) {
            settings.mistake(Setting.KRAFTD_STORAGE, "cosmos " + CONTENTS_NEED_A_PLACE);
        }
        if (dataDirectory.isEmpty()
                && storage == Storage.AUTO
                && cosmos.endpoint().isPresent()
                && !mayHaveBlobs()) {
            settings.mistake(Setting.COSMOS_ENDPOINT, CONTENTS_NEED_A_PLACE);
        }
    }

    private static boolean worksOnInMemory(Settings settings, boolean production) {
        String usual = production ? "none" : "memory";
        return settings.value(
                Setting.KRAFTD_STORAGE_FALLBACK,
                text -> Parse.oneOf(text.isEmpty() ? usual : text, "memory", "none")
                        .equals("memory"));
    }

    private static BlobConfig blob(Settings settings) {
        return new BlobConfig(
                settings.value(Setting.AZURE_STORAGE_ENDPOINT, Parse::optionalBlobAccount),
                settings.value(Setting.AZURE_STORAGE_CONNECTION_STRING, Parse::connection),
                settings.value(Setting.AZURE_STORAGE_CONTAINER, Parse::container));
    }

    private static CloudTerms cloudTerms(Settings settings) {
        return new CloudTerms(
                settings.value(Setting.KRAFTD_CLOUD_PRICES, Parse::prices),
                settings.value(Setting.KRAFTD_CLOUD_RIGHT, Parse::share),
                settings.value(Setting.KRAFTD_REVIEW_MINUTES, Parse::amount),
                settings.value(Setting.KRAFTD_REVIEW_HOURLY_COST, Parse::amount),
                settings.value(Setting.KRAFTD_CLOUD_BUDGET, Parse::optionalAmount));
    }

    private static AzureAiConfig azureAi(Settings settings) {
        return new AzureAiConfig(
                new AzureAiConfig.Resource(
                        settings.value(Setting.DOCUMENTINTELLIGENCE_ENDPOINT, Parse::optionalResource),
                        settings.value(Setting.DOCUMENTINTELLIGENCE_API_KEY, Parse::resourceKey)),
                new AzureAiConfig.Resource(
                        settings.value(Setting.AZURE_OPENAI_ENDPOINT, Parse::optionalResource),
                        settings.value(Setting.AZURE_OPENAI_API_KEY, Parse::resourceKey)),
                settings.value(Setting.AZURE_OPENAI_DEPLOYMENT, Parse::optionalDeployment),
                settings.value(Setting.AZURE_OPENAI_API_VERSION, Parse::apiVersion));
    }

    private static CosmosConfig cosmos(Settings settings) {
        return new CosmosConfig(
                settings.value(Setting.COSMOS_ENDPOINT, Parse::optionalAccount),
                settings.value(Setting.COSMOS_KEY, Parse::accountKey),
                settings.value(Setting.KRAFTD_COSMOS_DATABASE, Parse::database),
                settings.value(Setting.KRAFTD_COSMOS_REGIONS, Parse::list));
    }

    private boolean mayHaveBlobs() {
        return storage != Storage.MEMORY && storage != Storage.LOCAL && (blob.isNamed() || keyVault.isPresent());
    }

    /** Where everything is kept; empty when it ends with the process. */
    public Optional<Path> kept() {
        return storage == Storage.MEMORY ? Optional.empty() : dataDirectory;
    }

    private static boolean production(Settings settings) {
        String environment =
                settings.value(Setting.ENVIRONMENT, text -> Parse.oneOf(text, "development", "production"));
        return environment.equals("production");
    }

    private static List<String> warnings(Map<String, String> environment, Settings settings) {
        List<String> warnings = new ArrayList<>(unknownNames(environment));
        boolean production = settings.text(Setting.ENVIRONMENT).equalsIgnoreCase("production");
        Stream.of(Setting.values())
                .filter(setting -> production && isSecret(setting))
                .filter(setting -> !settings.text(setting).isEmpty())
                .forEach(
                        setting -> warnings.add(setting + " has no effect in production, where only the vault counts"));
        if (production
                && settings.text(Setting.KRAFTD_PASSWORD_MIN_LENGTH)
                        .equals(Setting.KRAFTD_PASSWORD_MIN_LENGTH.fallback())) {
            warnings.add("KRAFTD_PASSWORD_MIN_LENGTH is 8 for the clients there are; NIST SP 800-63B asks for 15 where"
                    + " a password is the only factor");
        }
        return warnings;
    }

    private static List<String> unknownNames(Map<String, String> environment) {
        List<String> known = Arrays.stream(Setting.values()).map(Setting::name).toList();
        return environment.keySet().stream()
                .filter(name -> name.startsWith(OWN_PREFIX) && !known.contains(name))
                .sorted()
                .map(AppConfig::unknown)
                .toList();
    }

    private static String unknown(String name) {
        return Setting.nearest(name)
                .map(near -> "%s is no setting and has no effect; did you mean %s?".formatted(name, near))
                .orElseGet(() -> name + " is no setting and has no effect");
    }

    /** The effective settings, one {@code NAME=value} a line; of a secret only whether there is one. */
    public static String describe(Map<String, String> environment) {
        Settings settings = new Settings(environment);
        return Arrays.stream(Setting.values())
                .map(setting -> setting + "=" + shown(setting, settings.text(setting)))
                .collect(Collectors.joining("\n"));
    }

    private static String shown(Setting setting, String text) {
        if (!isSecret(setting)) {
            return text;
        }
        String none = setting == Setting.JWT_SECRET_KEY ? "(none: a random key is made)" : "(none)";
        return text.isEmpty() ? none : "(set)";
    }

    private static boolean isSecret(Setting setting) {
        return switch (setting) {
            case JWT_SECRET_KEY,
                    KRAFTD_METRICS_KEY,
                    COSMOS_KEY,
                    AZURE_STORAGE_CONNECTION_STRING,
                    DOCUMENTINTELLIGENCE_API_KEY,
                    AZURE_OPENAI_API_KEY -> true;
            default -> false;
        };
    }
}
