package io.kraftd.adapter.cosmos.server;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Cosmos DB in a process of its own, which forgets everything when it ends. */
public final class TestServer implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile(".*:(\\d+)$");
    private static final Path FOLDER = Path.of(System.getProperty("kraftd.test.node", "src/test/node"));

    private final Process process;
    private final int port;

    private TestServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Why it cannot be started on this machine; empty when it can. */
    public static Optional<String> missing() {
        if (node().isEmpty()) {
            return Optional.of("there is no Node on this machine");
        }
        return Files.exists(program())
                ? Optional.empty()
                : Optional.of("the test server is not installed: run the build as far as generate-test-resources");
    }

    /** Starts it on a free port of this machine only. */
    public static TestServer start() throws IOException {
        return start(0);
    }

    public static TestServer start(int port) throws IOException {
        Process process = new ProcessBuilder(
                        node().orElseThrow().toString(),
                        program().toString(),
                        "-p",
                        Integer.toString(port),
                        "--host",
                        "127.0.0.1",
                        "--no-ssl")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String first = out.readLine();
        Matcher ready = PORT.matcher(first == null ? "" : first);
        if (!ready.matches()) {
            process.destroyForcibly();
            throw new IOException("The test server did not start: " + first);
        }
        return new TestServer(process, Integer.parseInt(ready.group(1)));
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static Path program() {
        return FOLDER.resolve("node_modules/@vercel/cosmosdb-server/lib/cli.js");
    }

    private static Optional<Path> node() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("node", "node.exe").map(file -> Path.of(folder, file)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
