package io.kraftd.bench.synthetic;

import io.kraftd.bench.synthetic.paper.DocumentKind;
import io.kraftd.bench.synthetic.paper.FileFormat;
import io.kraftd.bench.synthetic.words.Dice;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line: writes a folder of documents with their manifest. */
@Command(
        name = "synthetic",
        mixinStandardHelpOptions = true,
        description = "Makes procurement documents whose truth is known.")
public final class Main implements Callable<Integer> {
    @Option(names = "--out", required = true, description = "Folder to write to.")
    private Path out = Path.of(".");

    @Option(names = "--count", defaultValue = "20", description = "How many documents. Default: 20.")
    private int count;

    @Option(
            names = "--kind",
            split = ",",
            description = "Kinds, such as invoice,boq. Default: all.",
            converter = KindConverter.class)
    private List<DocumentKind> kinds = List.of(DocumentKind.values());

    @Option(
            names = "--format",
            split = ",",
            description = "Formats, such as pdf-text,xlsx. Default: all.",
            converter = FormatConverter.class)
    private List<FileFormat> formats = List.of(FileFormat.values());

    @Option(names = "--seed", description = "Seed of the first document; the others follow. Default: any.")
    private @Nullable Long seed;

    @Option(names = "--rows", description = "Lines of every document. Default: by chance.")
    private @Nullable Integer rows;

    @Option(names = "--families", defaultValue = "development", description = "development or held-out.")
    private String families = "development";

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        long first = seed == null ? new SecureRandom().nextInt(Integer.MAX_VALUE) : seed;
        LayoutFamilies half =
                LayoutFamilies.valueOf(families.toUpperCase(Locale.ROOT).replace('-', '_'));
        Generator generator = new Generator(half, rows == null ? OptionalInt.empty() : OptionalInt.of(rows));
        Corpus corpus = new Corpus(out, half);
        for (int i = 0; i < count; i++) {
            corpus.add(make(generator, first + i, i));
        }
        corpus.close();
        System.out.println(count + " documents of " + half + " families in " + out + ", seed " + first);
        return 0;
    }

    private SyntheticDocument make(Generator generator, long documentSeed, int index) throws IOException {
        DocumentKind kind = kinds.get(index % kinds.size());
        List<FileFormat> possible = formats.stream().filter(kind::in).toList();
        if (possible.isEmpty()) {
            throw new IllegalArgumentException("A " + kind.label() + " is made in none of the formats " + formats);
        }
        return generator.make(kind, new Dice(documentSeed).fork("format").pick(possible), documentSeed);
    }

    /** Reads kinds as they are written on the command line. */
    static final class KindConverter implements CommandLine.ITypeConverter<DocumentKind> {
        @Override
        public DocumentKind convert(String value) {
            return Arrays.stream(DocumentKind.values())
                    .filter(kind -> kind.label().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new CommandLine.TypeConversionException("no such kind: " + value));
        }
    }

    /** Reads formats as manifests write them. */
    static final class FormatConverter implements CommandLine.ITypeConverter<FileFormat> {
        @Override
        public FileFormat convert(String value) {
            return Arrays.stream(FileFormat.values())
                    .filter(format -> format.label().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new CommandLine.TypeConversionException("no such format: " + value));
        }
    }
}
