package io.kraftd.adapter.blob;

import io.kraftd.ports.secrets.Secret;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Gives tests a Blob Storage: the one that {@code KRAFTD_TEST_BLOB_CONNECTION} names, or a server of this machine that lives
 * as long as the test run and forgets everything. Without Node the tests are skipped; where CI=true that is an error.
 */
final class Azurite implements BeforeAllCallback, ExecutionCondition {
    private static final String OUTSIDE = "KRAFTD_TEST_BLOB_CONNECTION";
    private static final Pattern READY = Pattern.compile(".*successfully listens on (http://\\S+)");
    private static final Path PROGRAM = Path.of("src/test/node/node_modules/azurite/dist/src/blob/main.js");
    private static final String ACCOUNT = "kraftd";
    private static final String KEY = "a2V5IG9mIGEgdGVzdCBzZXJ2ZXI=";

    private static volatile String connection = "";

    /** A store in a container of its own. */
    static BlobContents fresh() {
        BlobContents contents = BlobContents.at(settings("kraftd-" + UUID.randomUUID()));
        contents.prepare();
        return contents;
    }

    static BlobSettings settings(String container) {
        return new BlobSettings(Optional.empty(), Optional.of(new Secret(connection, "test")), container);
    }

    /** How to get into a store at this address as if it was the server. */
    static Secret connectionTo(String address) {
        return new Secret(
                "DefaultEndpointsProtocol=http;AccountName=%s;AccountKey=%s;BlobEndpoint=%s/%s;"
                        .formatted(ACCOUNT, KEY, address, ACCOUNT),
                "test");
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<String> missing = outside().isPresent() ? Optional.empty() : missing();
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled("there is a server");
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("In continuous integration nothing is skipped, but " + missing.get());
        }
        return ConditionEvaluationResult.disabled(missing.get());
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.create(Azurite.class)).computeIfAbsent("server", key -> begin());
    }

    private static AutoCloseable begin() {
        if (outside().isPresent()) {
            connection = outside().get();
            return () -> {};
        }
        try {
            return start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AutoCloseable start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        node().orElseThrow().toString(),
                        PROGRAM.toString(),
                        "--blobHost",
                        "127.0.0.1",
                        "--blobPort",
                        "0",
                        "--inMemoryPersistence",
                        "--skipApiVersionCheck",
                        "--disableTelemetry")
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("AZURITE_ACCOUNTS", ACCOUNT + ":" + KEY);
        Process process = builder.start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.matches()) {
                connection = connectionTo(ready.group(1)).text();
                Thread reader = new Thread(() -> out.lines().forEach(request -> {}), "azurite");
                reader.setDaemon(true);
                reader.start();
                return () -> process.destroyForcibly().waitFor();
            }
        }
        process.destroyForcibly();
        throw new IOException("The test server did not start");
    }

    private static Optional<String> outside() {
        return Optional.ofNullable(System.getenv(OUTSIDE)).filter(text -> !text.isBlank());
    }

    private static Optional<String> missing() {
        if (node().isEmpty()) {
            return Optional.of("there is no Node on this machine");
        }
        return Files.exists(PROGRAM)
                ? Optional.empty()
                : Optional.of("the test server is not installed: run the build as far as generate-test-resources");
    }

    private static Optional<Path> node() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("node", "node.exe").map(file -> Path.of(folder, file)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
