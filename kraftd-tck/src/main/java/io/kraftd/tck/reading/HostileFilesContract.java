package io.kraftd.tck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.DeadlinePassedException;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to do harm. A reader may refuse them or read what is left of them; it may do nothing else. */
public interface HostileFilesContract extends ReaderUnderTest {
    @ParameterizedTest
    @MethodSource("io.kraftd.tck.reading.ReadableFilesContract#files")
    default void a_file_cut_off_anywhere_is_refused_or_read(FileKind kind, byte[] file) {
        for (int length = 1; length < file.length; length += Math.max(1, file.length / 60)) {
            refusesOrReads(Arrays.copyOf(file, length));
        }
    }

    @ParameterizedTest
    @MethodSource("io.kraftd.tck.reading.ReadableFilesContract#files")
    default void a_file_with_damaged_bytes_is_refused_or_read(FileKind kind, byte[] file) {
        Random random = new Random(file.length);
        for (int round = 0; round < 60; round++) {
            byte[] damaged = file.clone();
            for (int hit = 0; hit <= round % 5; hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            refusesOrReads(damaged);
        }
    }

    @Test
    default void random_bytes_are_refused_or_read() {
        Random random = new Random(7);
        for (int round = 0; round < 40; round++) {
            byte[] noise = new byte[1 + random.nextInt(5_000)];
            random.nextBytes(noise);
            refusesOrReads(noise);
        }
    }

    @Test
    default void a_document_never_shows_another_file(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "hunter2");
        byte[] file = SampleFiles.docxDeclaring("<!ENTITY x SYSTEM \"" + secret.toUri() + "\">", "says &x;");

        assertThat(refusesOrReads(file).orElse("")).doesNotContain("hunter2");
    }

    @Test
    default void a_document_never_reaches_the_network() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(300);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";

            refusesOrReads(SampleFiles.docxDeclaring("<!ENTITY x SYSTEM \"" + address + "\">", "says &x;"));
            refusesOrReads(SampleFiles.docxDeclaring("<!ENTITY % x SYSTEM \"" + address + "\"> %x;", "says"));

            Assertions.assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    default void names_that_grow_without_end_are_refused_or_left_alone() {
        StringBuilder names = new StringBuilder("<!ENTITY a0 \"laugh\">");
        for (int level = 1; level <= 30; level++) {
            names.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;&a%d;\">"
                    .formatted(level, level - 1, level - 1, level - 1, level - 1));
        }

        String text = refusesOrReads(SampleFiles.docxDeclaring(names.toString(), "&a30;"))
                .orElse("");

        assertThat(text.length()).isLessThan(1_000_000);
    }

    /** What the file says if it is read; anything but a reading, a refusal or a deadline in 30 seconds fails. */
    private Optional<String> refusesOrReads(byte[] file) {
        return Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
            try {
                return Optional.of(Readings.text(Readings.layout(reader(), file, ReadingLimits.DEFAULT)));
            } catch (UnreadableFileException | DeadlinePassedException refusal) {
                return Optional.empty();
            }
        });
    }
}
