package io.kraftd.http.metrics;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.ValueAtPercentile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How often something happened and how long it took, in milliseconds; the percentiles are of the last minutes. */
record Figures(long count, BigDecimal avgMs, BigDecimal p50Ms, BigDecimal p95Ms, BigDecimal p99Ms) {
    private static final int DIGITS = 3;

    static Figures of(Timer timer) {
        ValueAtPercentile[] percentiles = timer.takeSnapshot().percentileValues();
        return new Figures(
                timer.count(),
                average(List.of(timer)),
                millis(percentiles[0]),
                millis(percentiles[1]),
                millis(percentiles[2]));
    }

    static BigDecimal average(Collection<Timer> timers) {
        long count = timers.stream().mapToLong(Timer::count).sum();
        double total = timers.stream()
                .mapToDouble(timer -> timer.totalTime(TimeUnit.MILLISECONDS))
                .sum();
        return rounded(count == 0 ? 0 : total / count);
    }

    static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
    }

    private static BigDecimal millis(ValueAtPercentile value) {
        return rounded(value.value(TimeUnit.MILLISECONDS));
    }
}
