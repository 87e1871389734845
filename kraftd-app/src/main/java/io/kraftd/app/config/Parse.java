package io.kraftd.app.config;

import io.kraftd.app.config.AppConfig.Storage;
import io.kraftd.domain.cloud.PriceList;
import io.kraftd.domain.shared.ExchangeRate;
import io.kraftd.http.ScrapeKey;
import io.kraftd.ports.secrets.Secret;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** From a setting's text to its value; {@link IllegalArgumentException} says what is expected instead. */
final class Parse {
    private static final int LEAST_SECRET_BYTES = 32;
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private Parse() {}

    static Function<String, Integer> wholeNumber(int least, int most) {
        return text -> {
            boolean digits = text.matches("[0-9]{1,9}");
            if (!digits || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
                throw new IllegalArgumentException(
                        "expected a whole number from %d to %d, not \"%s\"".formatted(least, most, text));
            }
            return Integer.valueOf(text);
        };
    }

    static OptionalInt optionalCount(String text) {
        return text.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(wholeNumber(1, 10_000_000).apply(text));
    }

    /** A day, a currency, and the prices of 1,000 pages read, laid out, and by a prebuilt model. */
    static PriceList prices(String text) {
        String[] parts = text.strip().split("\\s+", -1);
        try {
            if (parts.length == 5) {
                return new PriceList(
                        LocalDate.parse(parts[0]),
                        Currency.getInstance(parts[1]),
                        amount(parts[2]),
                        amount(parts[3]),
                        amount(parts[4]));
            }
        } catch (DateTimeParseException | IllegalArgumentException refused) {
            throw noPrices(text, refused);
        }
        throw noPrices(text, null);
    }

    private static IllegalArgumentException noPrices(String text, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "expected a day, a currency and three prices, such as \"2026-11-01 USD 1.50 10 10\", not \"%s\""
                        .formatted(text),
                cause);
    }

    static double share(String text) {
        BigDecimal share = amount(text);
        if (share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("expected a number from 0 to 1, not \"%s\"".formatted(text));
        }
        return share.doubleValue();
    }

    static BigDecimal amount(String text) {
        if (!text.matches("[0-9]{1,9}(\\.[0-9]{1,6})?")) {
            throw new IllegalArgumentException("expected an amount such as 12.50, not \"%s\"".formatted(text));
        }
        return new BigDecimal(text);
    }

    static Optional<BigDecimal> optionalAmount(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(amount(text));
    }

    static Duration seconds(String text) {
        return Duration.ofSeconds(wholeNumber(1, 3600).apply(text));
    }

    static String oneOf(String text, String... choices) {
        return Arrays.stream(choices)
                .filter(choice -> choice.equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected one of %s, not \"%s\"".formatted(String.join(", ", choices), text)));
    }

    static boolean flag(String text) {
        return oneOf(text.toLowerCase(Locale.ROOT), "true", "false").equals("true");
    }

    static Storage storage(String text) {
        return Storage.valueOf(oneOf(text, "auto", "cosmos", "local", "memory").toUpperCase(Locale.ROOT));
    }

    static Optional<Path> optionalDirectory(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("expected a directory, not \"%s\"".formatted(text), e);
        }
    }

    static List<ExchangeRate> rates(String text) {
        return text.isEmpty() ? List.of() : RatesFile.read(Path.of(text));
    }

    static String host(String text) {
        if (!text.matches("[0-9A-Za-z.:_-]+")) {
            throw new IllegalArgumentException("expected a host name or an address, not \"%s\"".formatted(text));
        }
        return text;
    }

    static List<String> origins(String text) {
        return list(text).stream().map(Parse::origin).toList();
    }

    static List<String> list(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String origin(String text) {
        URI uri = URI.create(text);
        boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
        boolean bare = uri.getHost() != null && uri.getRawPath().isEmpty() && uri.getRawQuery() == null;
        if (!web || !bare) {
            throw new IllegalArgumentException(
                    "expected origins such as https://app.example.com, not \"%s\"".formatted(text));
        }
        return text;
    }

    static Optional<URI> optionalAddress(String text) {
        return address(text, "https://example.vault.azure.net", uri -> "https".equals(uri.getScheme()));
    }

    /** An emulator on this machine may be spoken to in the clear. */
    static Optional<URI> optionalAccount(String text) {
        return address(
                text,
                "https://example.documents.azure.com:443/",
                uri -> "https".equals(uri.getScheme())
                        || ("http".equals(uri.getScheme()) && HERE.contains(uri.getHost())));
    }

    private static Optional<URI> address(String text, String example, Predicate<URI> sealed) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        URI uri = URI.create(text);
        boolean bare = uri.getHost() != null && uri.getRawPath().matches("/?") && uri.getRawQuery() == null;
        if (!bare || uri.getRawUserInfo() != null || !sealed.test(uri)) {
            throw new IllegalArgumentException("expected an address such as %s, not \"%s\"".formatted(example, text));
        }
        return Optional.of(uri);
    }

    static Optional<URI> optionalResource(String text) {
        return address(text, "https://example.openai.azure.com", uri -> "https".equals(uri.getScheme()));
    }

    static Optional<String> optionalDeployment(String text) {
        if (!text.matches("[0-9A-Za-z._-]{0,64}")) {
            throw new IllegalArgumentException("expected letters, digits, ., - and _, not \"%s\"".formatted(text));
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    static String apiVersion(String text) {
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}(-preview)?")) {
            throw new IllegalArgumentException("expected a version such as 2024-10-21, not \"%s\"".formatted(text));
        }
        return text;
    }

    /** Never repeats the text: it is a secret. */
    static Optional<Secret> resourceKey(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("[0-9A-Za-z]{16,128}")) {
            throw new IllegalArgumentException("the key of a resource is a row of letters and digits");
        }
        return Optional.of(new Secret(text, "environment"));
    }

    static Optional<URI> optionalBlobAccount(String text) {
        return address(text, "https://example.blob.core.windows.net", uri -> "https".equals(uri.getScheme()));
    }

    static String container(String text) {
        if (!text.matches("(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "expected 3 to 63 lower-case letters, digits and single hyphens, not \"%s\"".formatted(text));
        }
        return text;
    }

    /** Never repeats the text: it is a secret. */
    static Optional<Secret> connection(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("([A-Za-z]+=[^;]+;?)+")) {
            throw new IllegalArgumentException(
                    "a connection string is a row of names and values, parted by semicolons");
        }
        return Optional.of(new Secret(text, "environment"));
    }

    static String database(String text) {
        if (!text.matches("[0-9A-Za-z_-]{1,100}")) {
            throw new IllegalArgumentException("expected letters, digits, - and _, not \"%s\"".formatted(text));
        }
        return text;
    }

    /** Never repeats the text: it is a secret. */
    static Optional<Secret> accountKey(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("[0-9A-Za-z+/]{16,}={0,2}")) {
            throw new IllegalArgumentException("the key of an account is a text in Base64");
        }
        return Optional.of(new Secret(text, "environment"));
    }

    /** Never repeats the text: it is a secret. */
    static Optional<Secret> secret(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.getBytes(StandardCharsets.UTF_8).length < LEAST_SECRET_BYTES) {
            throw new IllegalArgumentException("a signing key has at least " + LEAST_SECRET_BYTES + " bytes");
        }
        return Optional.of(new Secret(text, "environment"));
    }

    static Optional<ScrapeKey> scrapeKey(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new ScrapeKey(text));
    }
}
