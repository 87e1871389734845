package io.kraftd.domain.procurement.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays a problem out as a {@link Market}. */
final class MarketBuilder {
    private final AwardProblem problem;
    private final AwardConstraints constraints;
    private final List<SupplierOffer> offers;
    private final List<List<String>> items;
    private final Map<String, Integer> itemOf = new HashMap<>();
    private final int scale;
    private final int tieScale;

    private MarketBuilder(AwardProblem problem, AwardConstraints constraints) {
        this.problem = problem;
        this.constraints = constraints;
        this.offers = problem.offers().stream()
                .filter(offer -> constraints.allow(offer.supplier(), offer.leadTimeDays()))
                .sorted(Comparator.comparing(offer -> offer.supplier().value()))
                .toList();
        this.items = items();
        for (int item = 0; item < items.size(); item++) {
            for (String line : items.get(item)) {
                itemOf.put(line, item);
            }
        }
        this.scale = figures().mapToInt(MarketBuilder::decimals).max().orElse(0);
        this.tieScale = scale + Integer.toString(offers.size() + 2).length();
    }

    static Market of(AwardProblem problem, AwardConstraints constraints) {
        return new MarketBuilder(problem, constraints).build();
    }

    private Market build() {
        int suppliers = offers.size();
        @Nullable BigDecimal[][] amounts = new BigDecimal[items.size()][suppliers];
        List<List<int[]>> blocks = new ArrayList<>();
        boolean[] required = new boolean[suppliers];
        BigDecimal[] charges = new BigDecimal[suppliers];
        for (int supplier = 0; supplier < suppliers; supplier++) {
            SupplierOffer offer = offers.get(supplier);
            blocks.add(fill(amounts, supplier));
            required[supplier] = constraints.mustInclude().contains(offer.supplier());
            charges[supplier] = figure(offer.overheads())
                    .add(figure(constraints.fixedCost()))
                    .add(tieBreaker(1));
        }
        int[][] ascending = IntStream.range(0, items.size())
                .mapToObj(item -> ascending(amounts[item]))
                .toArray(int[][]::new);
        return new Market(
                offers,
                items,
                amounts,
                ascending,
                charges,
                blocks,
                required,
                constraints.maxSuppliers() == null ? suppliers : constraints.maxSuppliers(),
                least(),
                limit(amounts, charges),
                BigDecimal.ONE.movePointLeft(scale),
                tieBreaker(suppliers + 1),
                possible(ascending));
    }

    private List<List<String>> items() {
        List<String> lines = problem.covered().stream().sorted().toList();
        Groups groups = new Groups(lines.size());
        for (Set<String> together : constraints.keepTogether()) {
            groups.join(IntStream.range(0, lines.size())
                    .filter(i -> together.contains(lines.get(i)))
                    .boxed()
                    .toList());
        }
        return groups.all().stream()
                .map(group -> group.stream().map(lines::get).toList())
                .toList();
    }

    /** Sets what the supplier asks for each item it offers as a whole; gives the blocks it does not take apart. */
    private List<int[]> fill(@Nullable BigDecimal[][] amounts, int supplier) {
        SupplierOffer offer = offers.get(supplier);
        Groups groups = new Groups(items.size());
        for (Set<String> bundle : offer.bundles()) {
            groups.join(bundle.stream()
                    .filter(itemOf::containsKey)
                    .map(itemOf::get)
                    .sorted()
                    .toList());
        }
        List<int[]> blocks = new ArrayList<>();
        for (List<Integer> group : groups.all()) {
            if (group.stream().allMatch(item -> offer.amounts().keySet().containsAll(items.get(item)))) {
                group.forEach(item -> amounts[item][supplier] = amount(offer, items.get(item)));
                if (group.size() > 1) {
                    blocks.add(group.stream().mapToInt(Integer::intValue).toArray());
                }
            }
        }
        return blocks;
    }

    private BigDecimal amount(SupplierOffer offer, List<String> lines) {
        return lines.stream()
                .map(line -> figure(offer.amounts().getOrDefault(line, BigDecimal.ZERO)))
                .reduce(figure(BigDecimal.ZERO), BigDecimal::add);
    }

    private static int[] ascending(@Nullable BigDecimal[] amounts) {
        return IntStream.range(0, amounts.length)
                .filter(supplier -> amounts[supplier] != null)
                .boxed()
                .sorted(Comparator.comparing(supplier -> amounts[supplier]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private @Nullable BigDecimal least() {
        BigDecimal least = constraints.minimumOrderValue();
        return least == null ? null : figure(least);
    }

    /** Above the budget, or above everything at the dearest offers. */
    private BigDecimal limit(@Nullable BigDecimal[][] amounts, BigDecimal[] charges) {
        BigDecimal budget = constraints.budget();
        if (budget != null) {
            return figure(budget).add(tieBreaker(offers.size() + 1));
        }
        Stream<BigDecimal> dearest = Stream.of(amounts)
                .map(ofItem -> Stream.of(ofItem).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::max));
        return Stream.concat(dearest, Stream.of(charges).map(charge -> charge.max(BigDecimal.ZERO)))
                .reduce(tieBreaker(1), BigDecimal::add);
    }

    private boolean possible(int[][] ascending) {
        boolean present = constraints.mustInclude().stream()
                .allMatch(must ->
                        offers.stream().anyMatch(offer -> offer.supplier().equals(must)));
        return present && Stream.of(ascending).allMatch(suppliers -> suppliers.length > 0);
    }

    private Stream<BigDecimal> figures() {
        Stream<BigDecimal> ofOffers = offers.stream()
                .flatMap(offer -> Stream.concat(Stream.of(offer.overheads()), offer.amounts().values().stream()));
        Stream<BigDecimal> ofConstraints = Stream.of(
                        constraints.fixedCost(), constraints.minimumOrderValue(), constraints.budget())
                .flatMap(Stream::ofNullable);
        Stream<BigDecimal> ofLumpSums =
                problem.lumpSums().stream().flatMap(lumpSum -> Stream.of(lumpSum.price(), lumpSum.overheads()));
        return Stream.of(ofOffers, ofConstraints, ofLumpSums).flatMap(figures -> figures);
    }

    private static int decimals(BigDecimal figure) {
        return Math.max(0, figure.stripTrailingZeros().scale());
    }

    private BigDecimal figure(BigDecimal figure) {
        return figure.setScale(tieScale);
    }

    private BigDecimal tieBreaker(int suppliers) {
        return BigDecimal.valueOf(suppliers, tieScale);
    }
}
