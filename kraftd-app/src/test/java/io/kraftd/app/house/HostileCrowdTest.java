package io.kraftd.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.app.hostile.HostileCorpus;
import io.kraftd.app.hostile.HostileUpload;
import io.kraftd.app.hostile.Trap;
import io.kraftd.app.samples.InvoicePdf;
import io.kraftd.app.samples.SampleDocuments;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Hostile files by the hundred: each is answered, none is obeyed. */
class HostileCrowdTest {
    private static final int MOST_MEGABYTES = 768;

    /** How many: three hundred with the bars, one of each kind in the usual run. */
    private static int howMany(Trap trap) {
        return Boolean.getBoolean("kraftd.bars") ? 300 : HostileCorpus.kinds(trap);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void none_calls_out_or_writes_or_reads_or_kills_or_breaks_anything(@TempDir Path root) throws IOException {
        Path home = Files.createDirectories(root.resolve("a/b/c/home"));
        Path temporary = Files.createDirectories(root.resolve("a/b/c/tmp"));
        Path data = root.resolve("a/b/c/data");
        try (Trap trap = new Trap(root);
                RunningHouse house = RunningHouse.startIn(
                        home,
                        Map.of("RATE_LIMIT_ENABLED", "false", "KRAFTD_DATA_DIR", data.toString()),
                        "-Djava.io.tmpdir=" + temporary,
                        "-Dorg.sqlite.tmpdir=" + Files.createDirectories(data))) {
            Visitor visitor = Visitor.signedUp(house.base(), "hostile@example.com");
            List<HostileUpload> files = HostileCorpus.of(howMany(trap), trap);
            List<String> bad = new ArrayList<>();
            Map<String, Integer> statuses = new TreeMap<>();

            for (HostileUpload file : files) {
                Answer answer = visitor.read(file.filename(), file.bytes());
                statuses.merge(answer.status() + " " + answer.text("/code"), 1, Integer::sum);
                if (answer.status() >= 500 || answer.toString().contains(Trap.SECRET)) {
                    bad.add(file.kind() + ": " + answer.status() + " " + answer.text("/code"));
                }
            }

            System.out.printf(
                    "%d hostile files of %d kinds: %s, %d MB resident%n",
                    files.size(), HostileCorpus.kinds(trap), statuses, house.peakResidentMegabytes());
            assertThat(bad).as(house.log()).isEmpty();
            assertThat(trap.calls()).as("calls from the files").isZero();
            assertThat(filesOutside(root, temporary, data)).containsExactly("secret.txt");
            assertThat(filesIn(temporary)).as("nothing is left behind").isEmpty();
            assertThat(house.peakResidentMegabytes()).isLessThan(MOST_MEGABYTES);
            assertThat(visitor.read("good.pdf", InvoicePdf.draw(SampleDocuments.INVOICE))
                            .status())
                    .as("it still works")
                    .isEqualTo(200);
        }
    }

    @Test
    void the_trap_would_notice_a_call(@TempDir Path root) throws IOException, InterruptedException {
        try (Trap trap = new Trap(root)) {
            URI address = URI.create(trap.address());
            new Socket(address.getHost(), address.getPort()).close();
            for (int i = 0; i < 100 && trap.calls() == 0; i++) {
                Thread.sleep(20);
            }

            assertThat(trap.calls()).isEqualTo(1);
        }
    }

    private static List<String> filesOutside(Path root, Path... inside) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(inside).noneMatch(file::startsWith))
                    .map(file -> root.relativize(file).toString())
                    .toList();
        }
    }

    private static List<Path> filesIn(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
