package io.kraftd.bench.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.adapter.reading.LocalDocumentReader;
import io.kraftd.domain.intelligence.DocumentIntelligence;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.domain.shared.DeadlinePassedException;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever happened to a file, it is read or refused with a reason, within its time; a seed that fails is named. */
class FuzzTest {
    private static final int ORIGINALS = 4;
    private static final boolean BARS = Boolean.getBoolean("kraftd.bars");
    private static final Duration BUDGET = Duration.ofSeconds(10);
    /** Every stage looks at its deadline several times a second, on a machine that has little time for it. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final Clock clock = Clock.systemUTC();
    // why: recognising pictures takes most of the time, which the usual run does not have.
    private final LocalDocumentReader reader = BARS ? Readers.local(clock) : new LocalDocumentReader(clock);

    @ParameterizedTest
    @EnumSource
    void every_mutated_file_is_read_or_clearly_refused_in_time(FileKind kind) throws IOException {
        List<byte[]> originals = new ArrayList<>();
        for (int seed = 0; seed < ORIGINALS; seed++) {
            originals.add(Originals.of(kind, seed));
        }
        Map<String, Integer> outcomes = new TreeMap<>();
        long slowest = 0;
        long slowestSeed = 0;
        for (long seed = 1; seed <= many(kind); seed++) {
            byte[] file = Mutation.of(originals.get((int) seed % ORIGINALS), seed);
            long start = System.nanoTime();
            outcomes.merge(outcome(file, kind, seed), 1, Integer::sum);
            long took = System.nanoTime() - start;
            slowestSeed = took > slowest ? seed : slowestSeed;
            slowest = Math.max(slowest, took);
        }
        System.out.printf("%s: %s, slowest %d ms with seed %d%n", kind, outcomes, slowest / 1_000_000, slowestSeed);

        assertThat(Duration.ofNanos(slowest)).as("seed " + slowestSeed).isLessThan(BUDGET.plus(GRACE));
        assertThat(outcomes.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(many(kind));
    }

    private static int many(FileKind kind) {
        return BARS ? 500 : kind == FileKind.PDF ? 10 : 20;
    }

    private String outcome(byte[] file, FileKind kind, long seed) {
        Deadline deadline = Deadline.in(BUDGET, "reading", clock);
        try {
            Content content = Content.of(file);
            FileKind detected = reader.detect(content, ReadingLimits.DEFAULT).kind();
            DocumentLayout layout = reader.read(content, detected, ReadingLimits.DEFAULT, deadline);
            assertThat(DocumentIntelligence.understand(layout, null, deadline).classification())
                    .isNotNull();
            return "read";
        } catch (UnreadableFileException refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return refused.reason().code();
        } catch (DeadlinePassedException late) {
            return "time_limit";
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError crash) {
            throw new AssertionError("A mutated " + kind + " is not handled, seed " + seed, crash);
        }
    }
}
