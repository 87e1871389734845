package io.kraftd.app.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** How soon the packed program answers when the launcher starts it, on a machine that does nothing else. */
@EnabledIfSystemProperty(named = "kraftd.bars", matches = "true", disabledReason = "measured with -Pbars")
class FirstAnswerTest {
    private static final int STARTS = 5;
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    private record Start(double firstAnswerMillis, double readyMillis) {}

    @TempDir
    private Path work;

    @Test
    void the_first_answer_comes_within_400_ms_of_the_start_of_the_jvm() throws Exception {
        assumeTrue(
                Files.exists(HOME.resolve("kraftd-app/target/kraftd-app.jar")), "skipped: the jar is not packed yet");
        watchedJava();
        launcher("--version").waitFor(); // why: the first call lays out the archive of classes

        List<Start> starts = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            starts.add(start());
        }

        double first = middle(starts.stream().map(Start::firstAnswerMillis).toList());
        double ready = middle(starts.stream().map(Start::readyMillis).toList());
        System.out.printf("median of %d starts: first answer %.0f ms, ready %.0f ms%n", STARTS, first, ready);
        assertThat(first).isLessThanOrEqualTo(400);
    }

    /** A Java for the launcher that writes down when it was last started, in nanoseconds since 1970. */
    private void watchedJava() throws IOException {
        Path java = Files.createDirectories(work.resolve("java/bin")).resolve("java");
        Path real = Path.of(System.getProperty("java.home"), "bin", "java");
        Files.writeString(java, """
                #!/bin/sh
                date +%%s%%N >'%s'
                exec '%s' "$@"
                """.formatted(started(), real));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
    }

    private Path started() {
        return work.resolve("started");
    }

    private Start start() throws Exception {
        int port = freePort();
        Process process = launcher("serve", "SERVER_PORT=" + port);
        try {
            awaitOk(process, port, "/health/live");
            long first = now();
            awaitOk(process, port, "/health/ready");
            long ready = now();
            long started = Long.parseLong(Files.readString(started()).strip());
            return new Start((first - started) / 1e6, (ready - started) / 1e6);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private Process launcher(String command, String... settings) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(HOME.resolve("kraftd").toString(), command)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("log").toFile());
        builder.environment().keySet().retainAll(Set.of("PATH", "HOME"));
        builder.environment().put("JAVA_HOME", work.resolve("java").toString());
        builder.environment().put("KRAFTD_STORAGE", "memory");
        for (String setting : settings) {
            String[] pair = setting.split("=", 2);
            builder.environment().put(pair[0], pair[1]);
        }
        return builder.start();
    }

    private void awaitOk(Process process, int port, String path) throws Exception {
        while (!answersOk(port, path)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The program ended: " + Files.readString(work.resolve("log")));
            }
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }

    private static boolean answersOk(int port, String path) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            socket.getOutputStream()
                    .write("GET /api/v1%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(path)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .startsWith("HTTP/1.1 200");
        } catch (java.net.ConnectException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static long now() {
        java.time.Instant now = java.time.Instant.now();
        return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
