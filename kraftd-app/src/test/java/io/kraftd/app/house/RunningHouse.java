package io.kraftd.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.app.security.Leaks;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program in a process of its own, as an operator starts it. */
final class RunningHouse implements AutoCloseable {
    private static final Pattern LISTENS = Pattern.compile("listens on (http://\\S+)");

    private final Process process;
    private final List<String> log;
    private final URI base;

    private RunningHouse(Process process, List<String> log, URI base) {
        this.process = process;
        this.log = log;
        this.base = base;
    }

    /** Starts {@code serve} on a free port with a heap of 512 MB and waits until it is ready. */
    static RunningHouse start(Map<String, String> settings, String... jvmOptions) throws IOException {
        return startIn(Path.of("").toAbsolutePath(), settings, jvmOptions);
    }

    /** The same whose log nobody keeps once it is ready: for more requests than a list of lines can hold. */
    static RunningHouse startUnheard(Map<String, String> settings) throws IOException {
        return start(Path.of("").toAbsolutePath(), settings, RunningHouse::skip);
    }

    /** The same in a directory. */
    static RunningHouse startIn(Path directory, Map<String, String> settings, String... jvmOptions) throws IOException {
        return start(directory, settings, RunningHouse::copy, jvmOptions);
    }

    private static RunningHouse start(
            Path directory,
            Map<String, String> settings,
            BiConsumer<RunningHouse, BufferedReader> rest,
            String... jvmOptions)
            throws IOException {
        Process process = process(directory, settings, jvmOptions);
        List<String> log = new ArrayList<>();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            log.add(line);
            if (line.contains("Ready after")) {
                return new RunningHouse(process, log, base(log)).logging(lines, rest);
            }
        }
        throw new IllegalStateException("The program ended before it was ready:\n" + String.join("\n", log));
    }

    /** A start that is expected to fail: what it says, and then its exit code. */
    static List<String> refusal(Map<String, String> settings, String... jvmOptions)
            throws IOException, InterruptedException {
        return end(process(Path.of("").toAbsolutePath(), settings, jvmOptions));
    }

    /** A start that is told to stop as soon as it has come so far: what it says, and then its exit code. */
    static List<String> stopAt(BooleanSupplier soFar, Map<String, String> settings, String... jvmOptions)
            throws IOException, InterruptedException {
        Process process = process(Path.of("").toAbsolutePath(), settings, jvmOptions);
        Patience.await(soFar);
        // why: the process itself would close its output too, with what it says at its end.
        process.toHandle().destroy();
        return end(process);
    }

    private static List<String> end(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Stream.concat(said.lines(), Stream.of("exit code " + process.waitFor()))
                .toList();
    }

    // why: no setting but the test's own, whatever the environment of the build says.
    private static Process process(Path directory, Map<String, String> settings, String... jvmOptions)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC"));
        command.addAll(List.of(jvmOptions));
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), "io.kraftd.app.Main", "serve", "--port", "0"));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).directory(directory.toFile());
        builder.environment().keySet().retainAll(Set.of("PATH", "HOME"));
        builder.environment().putAll(settings);
        return builder.start();
    }

    private RunningHouse logging(BufferedReader lines, BiConsumer<RunningHouse, BufferedReader> rest) {
        Thread reader = new Thread(() -> rest.accept(this, lines));
        reader.setDaemon(true);
        reader.start();
        return this;
    }

    private void copy(BufferedReader lines) {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (log) {
                    log.add(line);
                }
            }
        } catch (IOException closed) {
            synchronized (log) {
                log.add("(the process was ended)");
            }
        }
    }

    private void skip(BufferedReader lines) {
        try {
            lines.transferTo(Writer.nullWriter());
        } catch (IOException closed) {
            log.add("(the process was ended)");
        }
    }

    private static URI base(List<String> log) {
        // why: in production lines are JSON, whose writer escapes slashes.
        Matcher listens = LISTENS.matcher(String.join("\n", log).replace("\\/", "/"));
        if (!listens.find()) {
            throw new IllegalStateException("No address in " + log);
        }
        return URI.create(listens.group(1));
    }

    URI base() {
        return base;
    }

    /** Everything logged until now. */
    String log() {
        synchronized (log) {
            return String.join("\n", log);
        }
    }

    /** The most memory it ever had resident, in MB (Linux). */
    long peakResidentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** What it has had of the processors, whatever else goes on on the machine. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** Tells it to stop, as an operator does, and gives its exit code. */
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(40, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The program did not stop:\n" + log());
        }
        return process.exitValue();
    }

    /** Ends it at once, in the middle of whatever it does. */
    void kill() {
        process.destroyForcibly();
    }

    /** Ends it at once, and looks whether anything secret is in all that it logged. */
    @Override
    public void close() {
        kill();
        assertThat(Leaks.in(log())).as("secrets in the log of a whole run").isEmpty();
    }
}
