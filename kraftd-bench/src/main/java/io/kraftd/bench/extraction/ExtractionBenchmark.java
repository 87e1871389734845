package io.kraftd.bench.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line: reads the documents of manifests and prints how much of them was read right. */
@Command(
        name = "extraction",
        mixinStandardHelpOptions = true,
        description = "Scores the reading of documents whose truth is known.")
public final class ExtractionBenchmark implements Callable<Integer> {
    private final Examiner examiner = Examiner.here();

    @Parameters(arity = "1..*", description = "Manifests.")
    private List<Path> manifests = List.of();

    @Option(names = "--only", defaultValue = "", description = "Part of the file name.")
    private String only = "";

    @Option(names = "--format", split = ",", description = "Formats, such as pdf-text,xlsx. Default: all.")
    private List<String> formats = List.of();

    @Option(names = "--failures", description = "Lists what was not read right.")
    private boolean failures;

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new ExtractionBenchmark()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        List<Judged> judged = new ArrayList<>();
        for (Path manifest : manifests) {
            for (Sample sample : Sample.in(manifest)) {
                if (wanted(sample)) {
                    Judged one = examiner.judge(sample);
                    judged.add(one);
                    report(one);
                }
            }
        }
        System.out.print(new Table(judged).text());
        return 0;
    }

    private boolean wanted(Sample sample) {
        return sample.name().contains(only) && (formats.isEmpty() || formats.contains(sample.format()));
    }

    private void report(Judged one) {
        if (!failures) {
            return;
        }
        LineScore lines = one.lines();
        StringBuilder out = new StringBuilder();
        if (!one.typeRight()) {
            out.append("  type ")
                    .append(one.sample().type())
                    .append(" read as ")
                    .append(one.type());
        }
        if (lines != null && lines.f1() < 1) {
            out.append(String.format(
                    Locale.ROOT,
                    "  lines %.3f: %d of %d, %d read",
                    lines.f1(),
                    lines.right(),
                    lines.truth(),
                    lines.got()));
        }
        one.values().stream()
                .filter(value -> value.verdict() != Verdict.RIGHT)
                .forEach(value -> out.append(String.format(
                        Locale.ROOT,
                        "%n    %s %s: %s, read %s (%.2f)",
                        value.which().key(),
                        value.verdict(),
                        value.wanted(),
                        value.got(),
                        value.confidence())));
        if (!out.isEmpty()) {
            System.out.printf(
                    Locale.ROOT,
                    "%s [%s]%s%n",
                    one.sample().name(),
                    one.sample().family(),
                    out);
        }
    }
}
