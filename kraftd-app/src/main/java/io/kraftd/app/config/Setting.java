package io.kraftd.app.config;

import java.util.Arrays;
import java.util.Optional;

/** Every environment variable that has an effect, with its default as it would be written. */
public enum Setting {
    ENVIRONMENT("development", "`development` or `production`"),
    SERVER_HOST("127.0.0.1", "address to listen on; `0.0.0.0` for all"),
    SERVER_PORT("8000", "port to listen on; 0 takes a free one"),
    LOG_LEVEL("INFO", "`ERROR`, `WARN`, `INFO`, `DEBUG` or `TRACE`"),
    MAX_UPLOAD_SIZE_MB("50", "largest upload, 1 to 1024"),
    FILE_PARSE_TIMEOUT("60", "seconds for laying a file out"),
    DOCUMENT_PROCESSING_TIMEOUT("120", "seconds for a whole extraction, reading included"),
    REQUEST_TIMEOUT("90", "seconds a request may wait for its turn, and for bytes that do not come"),
    RATE_LIMIT_ENABLED("true", "`true` or `false`"),
    RATE_LIMIT_REQUESTS_PER_MINUTE("600", "requests of one user a minute; a tenth of it for an address on open routes"),
    RATE_LIMIT_REQUESTS_PER_HOUR("", "requests of one user or address an hour; no such limit by default"),
    ALLOWED_ORIGINS("", "origins of browser applications, separated by commas; none by default"),
    KRAFTD_TRUSTED_PROXIES(
            "", "addresses and networks of proxies whose `X-Forwarded-For` is believed; none by default"),
    AZURE_KEYVAULT_URL("", "the Azure Key Vault to take secrets from, such as `https://example.vault.azure.net`"),
    KRAFTD_SECRETS_TTL("60", "seconds a changed or disabled secret may stay unseen, 1 to 3600"),
    JWT_SECRET_KEY("", "signing key of tokens, at least 32 bytes, in development; without one a random key is made"),
    KRAFTD_CLOUD_BUDGET(
            "",
            "the most one user may spend on Document Intelligence in a month, in the currency of its prices; no such limit by default"),
    KRAFTD_CLOUD_PRICES(
            "2026-11-01 USD 1.50 10 10",
            "prices of Document Intelligence: the day they were looked up, their currency, and 1,000 pages read, laid out, and by a prebuilt model"),
    KRAFTD_CLOUD_RIGHT("0.9", "how likely a reading of Document Intelligence is thought to be right, 0 to 1"),
    KRAFTD_REVIEW_MINUTES("5", "minutes a person takes to look through a document that was read wrong"),
    KRAFTD_REVIEW_HOURLY_COST("40", "what an hour of that person costs, in the currency of the prices"),
    KRAFTD_STORAGE(
            "auto",
            "`cosmos` keeps data in Azure Cosmos DB, `local` in `KRAFTD_DATA_DIR`, `memory` until the process ends; `auto` is the first of these that is set up"),
    KRAFTD_STORAGE_FALLBACK(
            "",
            "while Cosmos DB does not answer: `memory` works on beside it and brings it everything later, `none` refuses; `memory` by default in development, always `none` in production"),
    COSMOS_ENDPOINT(
            "",
            "the Cosmos DB account, such as `https://example.documents.azure.com:443/`; else `cosmos-endpoint` of the vault"),
    COSMOS_KEY(
            "",
            "its key, in development; else `cosmos-key` of the vault, and without any the identity of the process signs in"),
    KRAFTD_COSMOS_DATABASE("KraftdDB", "the database in the account"),
    KRAFTD_COSMOS_REGIONS(
            "", "regions of the account to ask, the nearest first, separated by commas; else the account decides"),
    AZURE_STORAGE_ENDPOINT(
            "",
            "the Azure Blob Storage that keeps contents beside Cosmos DB, such as `https://example.blob.core.windows.net`"),
    AZURE_STORAGE_CONNECTION_STRING(
            "", "how to get into it, in development; without one Kraftd signs in as whoever runs it in Azure"),
    AZURE_STORAGE_CONTAINER("kraftd", "the container of the contents"),
    DOCUMENTINTELLIGENCE_ENDPOINT(
            "",
            "the Azure Document Intelligence that may read documents too, such as `https://example.cognitiveservices.azure.com`; else `documentintelligence-endpoint` of the vault"),
    DOCUMENTINTELLIGENCE_API_KEY(
            "",
            "its key, in development; else `documentintelligence-api-key` of the vault, and without any the identity of the process signs in"),
    AZURE_OPENAI_ENDPOINT(
            "",
            "the Azure OpenAI of the assistant, such as `https://example.openai.azure.com`; else `azure-openai-endpoint` of the vault"),
    AZURE_OPENAI_API_KEY(
            "",
            "its key, in development; else `azure-openai-api-key` of the vault, and without any the identity of the process signs in"),
    AZURE_OPENAI_DEPLOYMENT("", "the deployment to ask; else `azure-openai-deployment` of the vault"),
    AZURE_OPENAI_API_VERSION("2024-10-21", "the version of its API, this one or later"),
    KRAFTD_DATA_DIR(
            "",
            "directory for everything that is kept, beside Cosmos DB for the contents of files, then shared by all instances; `./kraftd` sets `kraftd-data` where it is called"),
    KRAFTD_KEEP_ORDERS(
            "false",
            "`true` keeps numbered orders and proformas of a deleted account, where the law asks for it; its address stays taken"),
    KRAFTD_EXCHANGE_RATES("", "CSV file of exchange rates, by row or as the European Central Bank publishes them"),
    KRAFTD_PASSWORD_MIN_LENGTH("8", "shortest new password, 8 to 64 characters"),
    KRAFTD_METRICS_KEY(
            "",
            "shows `/metrics` to who sends it as a bearer token, at least 16 characters; without one it takes a user's token, unless only this machine can call"),
    KRAFTD_LEGACY_ROUTES("false", "`true` also serves the addresses of KraftdIntel without `/api/v1`");

    private final String fallback;
    private final String meaning;

    Setting(String fallback, String meaning) {
        this.fallback = fallback;
        this.meaning = meaning;
    }

    /** What counts when the variable is unset or blank. */
    public String fallback() {
        return fallback;
    }

    /** What it means, as one phrase in Markdown. */
    public String meaning() {
        return meaning;
    }

    /** The setting that was probably meant by a misspelt name; empty when nothing is near. */
    static Optional<Setting> nearest(String name) {
        return Arrays.stream(values())
                .filter(setting -> EditDistance.between(name, setting.name()) <= name.length() / 3)
                .min((a, b) ->
                        Integer.compare(EditDistance.between(name, a.name()), EditDistance.between(name, b.name())));
    }
}
