package io.kraftd.adapter.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.domain.shared.DeadlinePassedException;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.reading.ReadingLimits;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program that recognises text may do what it wants: who waits for it waits no longer than the time there is. */
class RecognitionInTimeTest {
    private static final Duration BUDGET = Duration.ofSeconds(2);
    private static final Duration GRACE = Duration.ofSeconds(15);

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "sleeps | echo $$ >PID; exec sleep 30",
                "waits for another that sleeps | sleep 30 & echo $! >PID; wait",
                "takes no picture and says no word | echo $$ >PID; while :; do sleep 1; done"
            })
    void a_program_that_does_not_end_is_killed_with_all_it_started(String name, String script) throws IOException {
        TextRecognition stuck = program(script);
        long started = System.nanoTime();

        assertThatThrownBy(() -> read(stuck)).isInstanceOf(DeadlinePassedException.class);

        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(BUDGET.plus(GRACE));
        assertNothingRuns();
    }

    @Test
    void a_program_that_leaves_somebody_behind_at_its_answer_holds_nobody_up() throws IOException {
        TextRecognition parting = program("cat >/dev/null; sleep 30 & exit 0");
        long started = System.nanoTime();

        assertThatThrownBy(() -> read(parting)).isInstanceOf(DeadlinePassedException.class);

        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(BUDGET.plus(GRACE));
    }

    @Test
    void a_program_that_answers_without_end_is_killed_before_it_fills_the_memory() throws IOException {
        TextRecognition talkative = program("cat >/dev/null; echo $$ >PID; exec yes");

        assertThatThrownBy(() -> read(talkative, Duration.ofMinutes(1)))
                .isInstanceOf(PortException.class)
                .hasRootCauseMessage("The program answers without end");

        assertNothingRuns();
    }

    private void assertNothingRuns() throws IOException {
        long pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
        // why: a killed process needs a moment to be gone
        ProcessHandle.of(pid).ifPresent(program -> assertThat(program.onExit()).succeedsWithin(Duration.ofSeconds(30)));
    }

    private TextRecognition program(String script) throws IOException {
        String reading = script.replace("PID", folder.resolve("pid").toString());
        Path file = Files.writeString(
                folder.resolve("tesseract"),
                "#!/bin/sh\nPATH=/usr/bin:/bin\ncase $1 in\n--list-langs) echo List; echo eng;;\n*) " + reading
                        + ";;\nesac\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return TextRecognition.by(file, 1);
    }

    private static DocumentLayout read(TextRecognition recognition) {
        return read(recognition, BUDGET);
    }

    private static DocumentLayout read(TextRecognition recognition, Duration time) {
        // why: more bytes than a pipe takes, so that a program that does not listen is noticed
        byte[] picture = Pictures.file(new BufferedImage(400, 300, BufferedImage.TYPE_BYTE_GRAY), "png");
        return new LocalDocumentReader(Clock.systemUTC(), recognition)
                .read(
                        Content.of(picture),
                        FileKind.PNG,
                        ReadingLimits.DEFAULT,
                        Deadline.in(time, "the test", Clock.systemUTC()));
    }
}
