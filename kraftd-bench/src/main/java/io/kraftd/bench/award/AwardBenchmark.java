package io.kraftd.bench.award;

import io.kraftd.domain.procurement.award.AwardConstraints;
import io.kraftd.domain.procurement.award.AwardProblem;
import io.kraftd.domain.procurement.award.AwardScenario;
import io.kraftd.domain.procurement.award.AwardSolver;
import io.kraftd.domain.procurement.award.SupplierOffer;
import io.kraftd.domain.procurement.quote.SupplierId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The exact split of 500 lines among at most 4 of 12 suppliers, each of whom prices nine lines in ten. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AwardBenchmark {
    private static final int LINES = 500;
    private static final int SUPPLIERS = 12;
    private static final AwardConstraints AT_MOST_FOUR = AwardConstraints.NONE.withMaxSuppliers(4);

    /** Which prices. */
    @Param({"1", "2", "3"})
    public long seed;

    private AwardProblem problem = new AwardProblem(List.of(), List.of(), List.of());

    /** Makes the prices. */
    @Setup
    public void prices() {
        Random random = new Random(seed);
        List<String> lines =
                IntStream.rangeClosed(1, LINES).mapToObj(Integer::toString).toList();
        double[] base = random.doubles(LINES, 20, 2000).toArray();
        problem = new AwardProblem(
                lines,
                IntStream.range(0, SUPPLIERS)
                        .mapToObj(supplier -> offer(supplier, base, random))
                        .toList(),
                List.of());
    }

    /** The award. */
    @Benchmark
    public AwardScenario exactSplit() {
        AwardScenario scenario = AwardSolver.solve("split", problem, AT_MOST_FOUR, AwardSolver.USUAL_EFFORT);
        if (!scenario.optimal()) {
            throw new IllegalStateException("an award that is not exact is no measure");
        }
        return scenario;
    }

    private static SupplierOffer offer(int supplier, double[] base, Random random) {
        Map<String, BigDecimal> amounts = new HashMap<>();
        for (int line = 0; line < base.length; line++) {
            if (random.nextDouble() < 0.9) {
                double price = base[line] * (0.85 + 0.3 * random.nextDouble());
                amounts.put(Integer.toString(line + 1), BigDecimal.valueOf(Math.round(price * 100), 2));
            }
        }
        return new SupplierOffer(
                new SupplierId("s" + supplier), amounts, List.of(), BigDecimal.valueOf(random.nextInt(3000)), 10);
    }
}
