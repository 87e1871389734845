package io.kraftd.app.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The container image, run as an engine would: its root file system read-only, its user, its command, a folder for data and one
 * for passing files. Runs in the profile {@code image} alone, which makes it; needs Linux and root for the mounts.
 */
class ImageTest {
    private static final Path IMAGE = Path.of("target", "kraftd-image.tar").toAbsolutePath();
    private static final long LARGEST = 200_000_000;
    private static final Pattern LISTENS = Pattern.compile("listens on (http://\\S+)");
    private static final Pattern READY = Pattern.compile("Ready after (\\d+) ms");
    private static final String NOBODY = "10001";
    private static final String USER = NOBODY + ":" + NOBODY;

    @TempDir
    private static Path folder;

    private static Path root;
    private static JsonNode config;

    @BeforeAll
    static void unpack() throws Exception {
        Path unpacked = Files.createDirectory(folder.resolve("image"));
        root = Files.createDirectory(folder.resolve("root"));
        run("tar", "-xf", IMAGE.toString(), "-C", unpacked.toString());
        ObjectMapper json = new ObjectMapper();
        JsonNode manifest =
                json.readTree(unpacked.resolve("manifest.json").toFile()).get(0);
        config = json.readTree(
                unpacked.resolve(manifest.get("Config").textValue()).toFile());
        for (JsonNode layer : manifest.get("Layers")) {
            run("tar", "-xzf", unpacked.resolve(layer.textValue()).toString(), "-C", root.toString());
        }
    }

    @Test
    void it_is_small_runs_as_nobody_and_holds_no_setting_but_where_it_listens_and_keeps() throws IOException {
        assertThat(Files.size(IMAGE)).isLessThan(LARGEST);
        assertThat(config.at("/config/User").textValue()).isEqualTo(USER);
        assertThat(config.at("/config/Env"))
                .extracting(JsonNode::textValue)
                .containsExactlyInAnyOrder(
                        "PATH=/opt/java/bin", "LANG=C.UTF-8", "SERVER_HOST=0.0.0.0", "KRAFTD_DATA_DIR=/data");
        assertThat(config.at("/config/StopSignal").textValue()).isEqualTo("SIGTERM");
    }

    /** {@code -Xshare:on} ends a start without an archive, but not one whose archive was made from another jar. */
    @Test
    void the_classes_of_the_program_come_from_the_archive_beside_it() throws Exception {
        assumeTrue(isRoot(), "the mounts need root");
        Process process = started("-Xshare:on -Xlog:class+load:stdout", "--version");
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.lines()
                        .filter(line -> line.contains(" io.kraftd.") && line.endsWith("shared objects file (top)")))
                .hasSizeGreaterThan(40);
    }

    @Test
    void with_a_read_only_root_it_serves_the_session_of_the_readme_and_stops_cleanly() throws Exception {
        assumeTrue(isRoot(), "the mounts need root");
        Process process = started("", "");
        try (BufferedReader log = process.inputReader(UTF_8)) {
            String begin = untilReady(log);

            assertThat(ReadmeSession.differences(base(begin))).isEmpty();

            Matcher ready = READY.matcher(begin);
            assertThat(ready.find()).isTrue();
            System.out.printf(
                    "image of %.0f MB, as %s on a read-only root: ready after %s ms%n",
                    Files.size(IMAGE) / 1e6, USER, ready.group(1));
            process.destroy();
            assertThat(process.waitFor(40, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
            assertThat(folder.resolve("data")).isNotEmptyDirectory();
        } finally {
            process.destroyForcibly();
        }
    }

    private static boolean isRoot() throws Exception {
        return said("id", "-u").strip().equals("0");
    }

    // why: an engine gives a container these mounts, this user and this folder to work in; here the shell does.
    private static Process started(String options, String arguments) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(root.resolve("proc"));
        Files.createDirectories(root.resolve("dev"));
        String script = String.join(
                " && ",
                "chown " + USER + " " + data,
                "mount --bind %1$s %1$s".formatted(root),
                "mount --bind %s %s/data".formatted(data, root),
                "mount -t tmpfs -o mode=1777 tmpfs %s/tmp".formatted(root),
                "mount -t proc proc %s/proc".formatted(root),
                "mount --rbind /dev %s/dev".formatted(root),
                "mount -o remount,ro,bind %1$s %1$s".formatted(root),
                "{ ! touch %s/etc/written 2>/dev/null; }".formatted(root),
                "exec env -i %s SERVER_PORT=0 /usr/bin/unshare --root=%s --wd=%s --setgid=%s --setuid=%s %s %s"
                        .formatted(
                                words("/config/Env"),
                                root,
                                config.at("/config/WorkingDir").textValue(),
                                NOBODY,
                                NOBODY,
                                words("/config/Entrypoint").replace(" -jar ", " " + options + " -jar "),
                                arguments));
        return new ProcessBuilder("unshare", "--mount", "sh", "-c", script)
                .redirectErrorStream(true)
                .start();
    }

    private static String words(String pointer) {
        List<String> words = new ArrayList<>();
        config.at(pointer).forEach(word -> words.add(word.textValue()));
        return String.join(" ", words);
    }

    private static String untilReady(BufferedReader log) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            said.append(line).append('\n');
            if (READY.matcher(line).find()) {
                return said.toString();
            }
        }
        throw new AssertionError("It ended before it was ready:\n" + said);
    }

    /** Where it listens, which in a container is on every address. */
    private static URI base(String log) {
        Matcher listens = LISTENS.matcher(log);
        assertThat(listens.find()).as(log).isTrue();
        return URI.create(listens.group(1).replaceFirst("//[^:/]+", "//127.0.0.1"));
    }

    private static void run(String... command) throws Exception {
        said(command);
    }

    private static String said(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
