package io.kraftd.app.house;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program {@code wrk}, which asks for one thing as often as it can. */
final class Wrk {
    private static final int CONNECTIONS = 64;

    private static final String SCRIPT = """
            done = function(summary, latency, requests)
              local e = summary.errors
              io.write(string.format("measured %d %d %d %d %d %d\\n", summary.requests, summary.duration,
                e.connect + e.read + e.write + e.status + e.timeout,
                latency:percentile(50), latency:percentile(99), latency:percentile(99.9)))
            end
            """;
    private static final Pattern MEASURED = Pattern.compile("measured (\\d+) (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)");

    /** What one run saw. */
    record Run(double perSecond, long failed, double p50Millis, double p99Millis, double p999Millis) {
        private static Run of(MatchResult line) {
            return new Run(
                    number(line, 1) * 1e6 / number(line, 2),
                    number(line, 3),
                    number(line, 4) / 1e3,
                    number(line, 5) / 1e3,
                    number(line, 6) / 1e3);
        }

        private static long number(MatchResult line, int group) {
            return Long.parseLong(line.group(group));
        }
    }

    private Wrk() {}

    static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator), -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "wrk")));
    }

    /** Asks with 64 connections for these seconds. */
    static Run ask(String address, int seconds, List<String> headers) throws IOException, InterruptedException {
        Path script = Files.writeString(Files.createTempFile("wrk", ".lua"), SCRIPT);
        try {
            List<String> command = new ArrayList<>(List.of(
                    "wrk",
                    "-t1",
                    "-c" + CONNECTIONS,
                    "-d" + seconds + "s",
                    "--timeout",
                    "20s",
                    "-s",
                    script.toString()));
            headers.forEach(header -> command.addAll(List.of("-H", header)));
            command.add(address);
            return run(command);
        } finally {
            Files.delete(script);
        }
    }

    private static Run run(List<String> command) throws IOException, InterruptedException {
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher line = MEASURED.matcher(said);
        if (!wrk.waitFor(1, TimeUnit.MINUTES) || !line.find()) {
            throw new IllegalStateException("wrk says " + said);
        }
        return Run.of(line.toMatchResult());
    }
}
