package io.kraftd.app.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of this project and the blocks in them. */
public final class Pages {
    static final Path ROOT = Path.of("..");

    private static final Pattern FENCED = Pattern.compile("(?ms)^```([^\\n]*)\\n(.*?)^```$");
    /** What Markdown takes for code: a fence of any kind at any depth, or lines that are indented after an empty one. */
    private static final Pattern CODE = Pattern.compile("(?m)^\\s*(```|~~~).*|(?<=^\\n)(?: {4}|\\t).*");

    private static final Pattern INLINE = Pattern.compile("`((?:\\./(?:kraftd|mvnw)|\\.ci/)\\b[^`\\n]*)`");

    private Pages() {}

    /** A fenced block; {@code language} is empty when it has none. */
    public record Block(Path page, String language, String text) {}

    /** Every block of every page. */
    public static List<Block> blocks() {
        return all().flatMap(page -> FENCED.matcher(text(page))
                        .results()
                        .map(found -> new Block(page, found.group(1), found.group(2))))
                .toList();
    }

    /** Lines that a reader sees as code and {@link #blocks} does not give. */
    static List<String> strayCode() {
        return all().flatMap(page -> CODE.matcher(FENCED.matcher(text(page)).replaceAll(""))
                        .results()
                        .map(found -> page + ": " + found.group()))
                .toList();
    }

    /** Every command of the program or of the build that a page shows, in a block or in a line. */
    static List<String> commands() {
        Stream<String> shown = blocks().stream().flatMap(block -> switch (block.language()) {
            case "sh" -> block.text().lines();
            case "console" ->
                block.text().lines().filter(line -> line.startsWith("$ ")).map(line -> line.substring(2));
            default -> Stream.empty();
        });
        Stream<String> inline =
                all().flatMap(page -> INLINE.matcher(text(page)).results().map(found -> found.group(1)));
        return Stream.concat(shown, inline)
                .map(line -> line.replaceFirst("\\s+#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Every source and pom that shows something to readers. */
    static String compiled() {
        Path tests = Path.of("src", "test");
        return Stream.concat(
                        files(tests.resolve("outside"), 9),
                        files(tests.resolve("java").resolve("io/kraftd/app/readme"), 1))
                .filter(file -> file.toString().matches(".*\\.(java|xml)"))
                .map(Pages::text)
                .collect(Collectors.joining());
    }

    private static Stream<Path> all() {
        return files(ROOT, 3)
                .filter(file -> file.toString().endsWith(".md"))
                .filter(file -> !file.toString().matches(".*/(target|node_modules|src)/.*"));
    }

    private static Stream<Path> files(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
