package io.kraftd.app.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on architecture shows the modules as their poms have them. */
class ArchitecturePageTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("(?m)^(kraftd-\\S+) +-> (.+)$");
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>io\\.kraftd</groupId>\\s*<artifactId>(.+?)</artifactId>(.*?)</dependency>",
            Pattern.DOTALL);

    @Test
    void its_arrows_are_the_dependencies_of_the_modules() throws IOException {
        Map<String, Set<String>> shown = new TreeMap<>();
        ROW.matcher(Files.readString(ROOT.resolve("docs").resolve("architecture.md")))
                .results()
                .forEach(row -> shown.put(row.group(1), named(row.group(2))));

        assertThat(shown).isEqualTo(modules());
    }

    private static Set<String> named(String list) {
        return list.equals("nothing") ? Set.of() : new TreeSet<>(Arrays.asList(list.split(", ")));
    }

    private static Map<String, Set<String>> modules() throws IOException {
        Map<String, Set<String>> modules = new TreeMap<>();
        for (Path pom : poms()) {
            String text = Files.readString(pom);
            if (text.contains("<packaging>pom</packaging>")) {
                continue;
            }
            Set<String> needed = new TreeSet<>();
            DEPENDENCY
                    .matcher(text)
                    .results()
                    .filter(found -> !found.group(2).contains("<scope>test</scope>"))
                    .forEach(found -> needed.add(found.group(1)));
            modules.put(pom.getParent().getFileName().toString(), needed);
        }
        return modules;
    }

    private static List<Path> poms() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.map(folder -> folder.resolve("pom.xml"))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }
}
