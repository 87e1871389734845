package io.kraftd.domain.procurement.awardoracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Small random cases with every kind of constraint, tight enough to matter: some cannot be met. The same seed makes the
 * same case.
 */
public final class AwardCases {
    private final Random random;

    private AwardCases(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** The case of that seed: 1 to 5 suppliers, 1 to 7 lines, 0 to 12 constraints; rarely a line nobody offers. */
    public static AwardCase of(long seed) {
        return new AwardCases(seed).any();
    }

    private AwardCase any() {
        List<String> lines = IntStream.rangeClosed(1, between(1, 7))
                .mapToObj(number -> "L" + number)
                .toList();
        boolean roundPrices = chance(0.4);
        double gaps = random.nextDouble() * 0.4;
        List<Map<String, BigDecimal>> offers = IntStream.range(0, between(1, 5))
                .mapToObj(supplier -> offers(lines, gaps, roundPrices))
                .toList();
        if (!chance(0.03)) {
            fillGaps(lines, offers, roundPrices);
        }
        List<Bidder> bidders = IntStream.range(0, offers.size())
                .mapToObj(index -> new Bidder(
                        String.valueOf((char) ('A' + index)), offers.get(index), fixedCost(), between(3, 60)))
                .toList();
        return new AwardCase(lines, bidders, constraints(lines, bidders));
    }

    private Map<String, BigDecimal> offers(List<String> lines, double gaps, boolean round) {
        Map<String, BigDecimal> offers = new HashMap<>();
        lines.stream().filter(line -> !chance(gaps)).forEach(line -> offers.put(line, price(round)));
        return offers;
    }

    private void fillGaps(List<String> lines, List<Map<String, BigDecimal>> offers, boolean round) {
        lines.stream()
                .filter(line -> offers.stream().noneMatch(of -> of.containsKey(line)))
                .forEach(line -> oneOf(offers).put(line, price(round)));
    }

    /** Round prices make ties. */
    private BigDecimal price(boolean round) {
        return round ? BigDecimal.valueOf(between(2, 8) * 20L) : BigDecimal.valueOf(between(1000, 20000), 2);
    }

    private BigDecimal fixedCost() {
        return chance(0.6) ? BigDecimal.ZERO : BigDecimal.valueOf(between(100, 8000), 2);
    }

    private List<Constraint> constraints(List<String> lines, List<Bidder> bidders) {
        List<Constraint> constraints = new ArrayList<>();
        if (chance(0.5)) {
            constraints.add(new Constraint.AtMost(between(1, bidders.size())));
        }
        if (chance(0.3)) {
            constraints.add(new Constraint.LatestDelivery(between(15, 60)));
        }
        if (chance(0.3)) {
            constraints.add(new Constraint.Budget(BigDecimal.valueOf(between(5000, 11000) * (long) lines.size(), 2)));
        }
        for (Bidder bidder : bidders) {
            addSupplierConstraints(bidder, lines.size(), constraints);
        }
        for (int groups = between(-2, 2); groups > 0 && lines.size() > 1; groups--) {
            addIfNew(new Constraint.KeepTogether(group(lines)), constraints);
        }
        Collections.shuffle(constraints, random);
        return constraints.subList(0, Math.min(12, constraints.size()));
    }

    private void addSupplierConstraints(Bidder bidder, int lines, List<Constraint> constraints) {
        if (chance(0.35)) {
            BigDecimal value = BigDecimal.valueOf(between(2000, 8000) * (long) lines, 2);
            constraints.add(new Constraint.MinimumOrder(bidder.name(), value));
        }
        if (chance(0.15)) {
            constraints.add(new Constraint.Include(bidder.name()));
        }
        if (chance(0.12)) {
            constraints.add(new Constraint.Exclude(bidder.name()));
        }
    }

    private static void addIfNew(Constraint constraint, List<Constraint> constraints) {
        if (!constraints.contains(constraint)) {
            constraints.add(constraint);
        }
    }

    private Set<String> group(List<String> lines) {
        Set<String> group = new HashSet<>();
        while (group.size() < Math.min(lines.size(), 2)) {
            group.add(oneOf(lines));
        }
        if (chance(0.4)) {
            group.add(oneOf(lines));
        }
        return group;
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
