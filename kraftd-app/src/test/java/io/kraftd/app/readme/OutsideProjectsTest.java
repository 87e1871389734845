package io.kraftd.app.readme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Projects of others use what would be published: jars, flattened poms and the BOM, laid into a local repository of their own.
 * Nothing of ours goes into the repository of this machine.
 */
@EnabledIfSystemProperty(named = "kraftd.bars", matches = "true")
class OutsideProjectsTest {
    private static final String VERSION = "0.1.0-SNAPSHOT";
    private static final Pattern MANAGED = Pattern.compile("<artifactId>(kraftd-[a-z-]+)</artifactId>");
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path SOURCES = Path.of("src", "test", "outside").toAbsolutePath();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void publish() throws IOException {
        String bom = Files.readString(ROOT.resolve("kraftd-bom").resolve("pom.xml"));
        lay("kraftd-bom", ROOT.resolve("kraftd-bom").resolve("pom.xml"), ".pom");
        for (String module : MANAGED.matcher(bom)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals("kraftd-bom"))
                .toList()) {
            Path target = ROOT.resolve(module).resolve("target");
            lay(module, target.resolve(".flattened-pom.xml"), ".pom");
            lay(module, target.resolve(module + "-" + VERSION + ".jar"), ".jar");
        }
    }

    private static void lay(String module, Path file, String ending) throws IOException {
        Path place = folder.resolve("repository/io/kraftd").resolve(module).resolve(VERSION);
        Files.createDirectories(place);
        assertThat(file).as("made by ./mvnw -Pbars verify").isRegularFile();
        Files.copy(file, place.resolve(module + "-" + VERSION + ending));
    }

    @Test
    void ten_lines_read_a_file_and_bring_no_azure_and_no_server() throws Exception {
        Path project = copied("embedding");

        maven(project, "compile");
        String classPath = Files.readString(project.resolve("class-path"));
        String printed = run(
                project,
                java(),
                "-cp",
                project.resolve("target/classes") + ":" + classPath,
                "example.Embedded",
                ROOT.resolve("samples/invoice.pdf").toString());

        assertThat(printed).endsWith("MV-2026-0417 6\n");
        assertThat(names(classPath))
                .contains("kraftd-usecases-" + VERSION + ".jar")
                .noneMatch(name -> name.matches("(azure|javalin|netty|reactor|jetty|msal).*"));
    }

    @Test
    void a_toy_adapter_is_proved_by_the_kit_and_needs_nothing_but_the_ports() throws Exception {
        Path project = copied("adapter");

        maven(project, "test");

        assertThat(Files.readString(project.resolve("target/surefire-reports/example.TextRatesTest.txt")))
                .contains("Tests run: 2, Failures: 0, Errors: 0, Skipped: 0");
        assertThat(names(Files.readString(project.resolve("class-path"))))
                .containsExactlyInAnyOrder(
                        "kraftd-ports-" + VERSION + ".jar", "kraftd-domain-" + VERSION + ".jar", "jspecify-1.0.0.jar");
    }

    @Test
    void a_faulty_adapter_is_found_out() throws Exception {
        Path project = copied("adapter");
        Path source = project.resolve("src/main/java/example/TextRates.java");
        Files.writeString(source, Files.readString(source).replace("!date.isAfter(day)", "true"));

        assertThat(failure(project, "test")).contains("the_newest_table_that_is_not_later_counts_alone");
    }

    @Test
    void the_example_is_the_readme_s() throws IOException {
        String source = Files.readString(SOURCES.resolve("embedding/src/main/java/example/Embedded.java"));

        assertThat(source.substring(source.indexOf("// README begins") + 16, source.indexOf("// README ends")))
                .isEqualToIgnoringWhitespace(Readme.code("java"));
    }

    private static Path copied(String name) throws IOException {
        Path from = SOURCES.resolve(name);
        Path to = Files.createTempDirectory(folder, name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return to;
    }

    private static void maven(Path project, String phase) throws Exception {
        run(project, command(phase));
    }

    private static String failure(Path project, String phase) throws Exception {
        Process process = started(project, command(phase));
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isNotZero();
        return said;
    }

    private static String[] command(String phase) {
        return new String[] {
            ROOT.resolve("mvnw").toString(),
            "-q",
            "-B",
            phase,
            "dependency:build-classpath",
            "-DincludeScope=runtime",
            "-Dmdep.outputFile=class-path",
            "-Dmaven.repo.local=" + folder.resolve("repository"),
            "-Dmaven.repo.local.tail=" + System.getProperty("localRepository")
        };
    }

    private static String run(Path project, String... command) throws Exception {
        Process process = started(project, command);
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static Process started(Path project, String... command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().keySet().removeAll(List.of("MAVEN_OPTS", "MAVEN_ARGS", "JAVA_TOOL_OPTIONS"));
        return builder.start();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static List<String> names(String classPath) {
        return Stream.of(classPath.strip().split(":", -1))
                .map(entry -> Path.of(entry).getFileName().toString())
                .toList();
    }
}
