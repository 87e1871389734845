package io.kraftd.app.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of the template, as far as a test without its compiler can understand them. */
record Template(String name, String text) {
    private static final Path FOLDER = Path.of("..", "deploy", "azure");

    /** A parameter; {@code fallback} is empty when it has to be given. */
    record Parameter(String decorators, String name, String fallback) {}

    /** A module with the names of what is passed to it. */
    record Module(String name, String file, List<String> passed) {}

    static Template read(String name) {
        try {
            return new Template(name, Files.readString(FOLDER.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Template> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".bicep"))
                    .sorted()
                    .map(Template::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Parameter> parameters() {
        return found("(?m)((?:^@.*\\n)*)^param (\\w+) \\w+(?: = (.*))?$")
                .map(match -> new Parameter(match.group(1), match.group(2), orEmpty(match.group(3))))
                .toList();
    }

    List<Module> modules() {
        return found("(?ms)^module (\\w+) '([^']+)' = .*?\\{\\n  params: \\{\\n(.*?)^  \\}")
                .map(match -> new Module(
                        match.group(1),
                        match.group(2),
                        match.group(3)
                                .lines()
                                .map(line -> line.strip().split(":", 2)[0])
                                .toList()))
                .toList();
    }

    List<String> outputs() {
        return found("(?m)^output (\\w+) ").map(match -> match.group(1)).toList();
    }

    /** Each variable of the containers' environment with the expression of its value. */
    Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        found("\\{ name: '([A-Z_]+)', value: (.+?) \\}")
                .forEach(match -> environment.put(match.group(1), match.group(2)));
        return environment;
    }

    Stream<MatchResult> found(String pattern) {
        return Pattern.compile(pattern).matcher(text).results();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
