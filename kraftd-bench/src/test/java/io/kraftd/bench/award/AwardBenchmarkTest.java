package io.kraftd.bench.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

class AwardBenchmarkTest {
    private static final double MILLISECONDS = 200;

    @Test
    @EnabledIfSystemProperty(named = "kraftd.bars", matches = "true", disabledReason = "measures; run with -Pbars")
    void the_exact_split_of_five_hundred_lines_takes_less_than_a_fifth_of_a_second() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(AwardBenchmark.class.getSimpleName())
                        .build())
                .run();

        assertThat(results)
                .hasSize(3)
                .allSatisfy(result -> assertThat(result.getPrimaryResult().getScore())
                        .as("milliseconds with seed %s", result.getParams().getParam("seed"))
                        .isLessThan(MILLISECONDS));
    }
}
