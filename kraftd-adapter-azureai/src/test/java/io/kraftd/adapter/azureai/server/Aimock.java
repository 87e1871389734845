package io.kraftd.adapter.azureai.server;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Gives tests a language model that says what its fixtures say: a server of this machine that lives as long as the test run.
 * Without Node the tests are skipped; where CI=true that is an error.
 */
public final class Aimock implements BeforeAllCallback, ExecutionCondition {
    private static final Pattern READY = Pattern.compile(".*listening on (http://\\S+)");
    private static final Path HERE = Path.of(System.getProperty("kraftd.test.aimock", "src/test/node"));
    private static final Path PROGRAM = HERE.resolve("node_modules/@copilotkit/aimock/dist/cli.js");

    private static volatile String address = "";

    /** Where it listens, over plain HTTP. */
    public static String address() {
        return address;
    }

    /** Has it say more: fixtures in its own form, {@code {"fixtures": [...]}}. */
    public static void learn(String fixtures) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/__aimock/fixtures"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(fixtures))
                .build();
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("The test server does not take fixtures: " + answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<String> missing = missing();
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
        context.getRoot().getStore(Namespace.create(Aimock.class)).computeIfAbsent("server", key -> begin());
    }

    private static AutoCloseable begin() {
        try {
            return start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AutoCloseable start() throws IOException {
        Process process = new ProcessBuilder(
                        node().orElseThrow().toString(),
                        PROGRAM.toString(),
                        "--host",
                        "127.0.0.1",
                        "--port",
                        "0",
                        "--fixtures",
                        HERE.resolve("fixtures").toString(),
                        "--validate-on-load",
                        "--strict")
                .redirectErrorStream(true)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.matches()) {
                address = ready.group(1);
                Thread reader = new Thread(() -> out.lines().forEach(request -> {}), "aimock");
                reader.setDaemon(true);
                reader.start();
                return () -> process.destroyForcibly().waitFor();
            }
        }
        process.destroyForcibly();
        throw new IOException("The test server did not start");
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
