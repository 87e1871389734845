package io.kraftd.domain.intelligence.header;

import io.kraftd.domain.intelligence.words.SumKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the sums of a document those that add up: net + tax = gross, with discount and freight where they are
 * printed between, and the sum of the items as a witness.
 */
final class SumSolver {
    private static final BigDecimal CENT = new BigDecimal("0.021");
    private static final int MOST = 24;

    private final List<Sum> sums;
    private final List<Sum> parts;
    private final @Nullable BigDecimal items;

    SumSolver(List<Sum> sums, @Nullable BigDecimal items) {
        this.sums = sums.stream().filter(sum -> !sum.part()).toList();
        this.parts = sums.stream().filter(Sum::part).toList();
        this.items = items;
    }

    /**
     * What was chosen.
     *
     * @param chosen at most one sum of each kind
     * @param closes whether net, tax and gross were all printed and add up
     * @param net the net amount when no printed sum is it but it follows from others; {@code null} otherwise
     */
    record Solution(
            Map<SumKind, Sum> chosen,
            boolean closes,
            @Nullable BigDecimal net,
            @Nullable BigDecimal tax) {}

    Solution solve() {
        List<Sum> nets = ranked(Set.of(SumKind.NET, SumKind.LINE_TOTAL, SumKind.TOTAL), SumKind.NET);
        List<Sum> grosses = ranked(Set.of(SumKind.GROSS, SumKind.TOTAL, SumKind.DUE), SumKind.GROSS);
        List<Sum> taxes = ranked(Set.of(SumKind.TAX), SumKind.TAX);
        Solution best = null;
        double most = -1;
        for (Sum gross : grosses) {
            for (Sum net : nets) {
                if (net.equals(gross)) {
                    continue;
                }
                for (Solution solution : closing(net, gross, taxes)) {
                    double score = score(solution, gross);
                    if (score > most) {
                        most = score;
                        best = solution;
                    }
                }
            }
        }
        if (best != null) {
            return best;
        }
        return grosses.stream()
                .map(gross -> following(gross, taxes))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> unclosed(nets, taxes, grosses));
    }

    /** Net and tax that no line prints whole: of the parts for each tax rate, or of the items and the taxes; {@code null} when neither adds up. */
    private @Nullable Solution following(Sum gross, List<Sum> taxes) {
        BigDecimal net = sumOf(parts(SumKind.NET));
        BigDecimal tax = sumOf(parts(SumKind.TAX));
        if (tax.signum() != 0 && near(net.add(tax), gross.amount())) {
            return followed(gross, null, net, tax);
        }
        BigDecimal all = sumOf(taxes);
        if (items == null || items.signum() == 0 || all.signum() == 0 || !near(items.add(all), gross.amount())) {
            return null;
        }
        return taxes.size() == 1 ? followed(gross, taxes.get(0), items, null) : followed(gross, null, items, all);
    }

    private Solution followed(Sum gross, @Nullable Sum printed, BigDecimal net, @Nullable BigDecimal tax) {
        Map<SumKind, Sum> chosen = new EnumMap<>(SumKind.class);
        chosen.put(SumKind.GROSS, gross);
        if (printed != null) {
            chosen.put(SumKind.TAX, printed);
        }
        others(chosen);
        return new Solution(chosen, true, net, tax);
    }

    private List<Sum> parts(SumKind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }

    private List<Solution> closing(Sum net, Sum gross, List<Sum> taxes) {
        List<Solution> found = new ArrayList<>();
        BigDecimal open = gross.amount().subtract(net.amount());
        for (Sum tax : taxes) {
            if (near(open, tax.amount())) {
                found.add(solution(net, tax, gross, null, null));
            }
            BigDecimal between = between();
            if (between.signum() != 0 && near(open.subtract(between), tax.amount())) {
                found.add(solution(net, tax, gross, net.amount().add(between), null));
            }
        }
        BigDecimal all = sumOf(taxes);
        if (taxes.size() > 1 && near(open, all)) {
            found.add(solution(net, null, gross, null, all));
        }
        return found;
    }

    /** Freight and the like less discounts, each as printed once. */
    private BigDecimal between() {
        BigDecimal between = BigDecimal.ZERO;
        Sum discount = first(SumKind.DISCOUNT);
        Sum freight = first(SumKind.FREIGHT);
        between =
                discount == null ? between : between.subtract(discount.amount().abs());
        return freight == null ? between : between.add(freight.amount());
    }

    private Solution solution(
            Sum net, @Nullable Sum tax, Sum gross, @Nullable BigDecimal computed, @Nullable BigDecimal taxSum) {
        Map<SumKind, Sum> chosen = new EnumMap<>(SumKind.class);
        chosen.put(computed == null ? SumKind.NET : SumKind.LINE_TOTAL, net);
        chosen.put(SumKind.GROSS, gross);
        if (tax != null) {
            chosen.put(SumKind.TAX, tax);
        }
        others(chosen);
        return new Solution(chosen, true, computed, taxSum);
    }

    private double score(Solution solution, Sum gross) {
        Sum net = solution.chosen().getOrDefault(SumKind.NET, solution.chosen().get(SumKind.LINE_TOTAL));
        double score = 1;
        score += net != null && net.kind() == SumKind.NET ? 1 : 0;
        score += gross.kind() == SumKind.GROSS ? 1 : gross.kind() == SumKind.TOTAL ? 0.7 : 0.2;
        score += solution.net() == null ? 0.5 : 0;
        score += solution.tax() == null ? 0.3 : 0;
        score += net != null && net.amount().signum() != 0 ? 1 : 0;
        score += net != null && items != null && near(net.amount(), items) ? 0.8 : 0;
        Sum tax = solution.chosen().get(SumKind.TAX);
        score += tax != null && tax.amount().signum() == 0 ? -0.6 : 0;
        return score;
    }

    /** The best label of each kind when nothing adds up. */
    private Solution unclosed(List<Sum> nets, List<Sum> taxes, List<Sum> grosses) {
        Map<SumKind, Sum> chosen = new EnumMap<>(SumKind.class);
        Sum gross = grosses.isEmpty() ? null : grosses.get(0);
        Sum net = nets.stream()
                .filter(sum -> sum.kind() == SumKind.NET)
                .findFirst()
                .orElse(null);
        Sum tax = taxes.stream().filter(Sum::exact).findFirst().orElse(null);
        boolean dueOnly = gross != null
                && gross.kind() == SumKind.DUE
                && net != null
                && net.amount().compareTo(gross.amount()) > 0;
        if (gross != null && !dueOnly) {
            chosen.put(SumKind.GROSS, gross);
        }
        if (net != null) {
            chosen.put(SumKind.NET, net);
        }
        if (tax != null) {
            chosen.put(SumKind.TAX, tax);
        }
        others(chosen);
        return new Solution(chosen, false, null, null);
    }

    private void others(Map<SumKind, Sum> chosen) {
        for (SumKind kind :
                List.of(SumKind.LINE_TOTAL, SumKind.DISCOUNT, SumKind.FREIGHT, SumKind.PREPAID, SumKind.DUE)) {
            Sum sum = kind == SumKind.DUE ? last(kind) : first(kind);
            if (sum != null) {
                chosen.putIfAbsent(kind, sum);
            }
        }
    }

    private List<Sum> ranked(Set<SumKind> kinds, SumKind best) {
        return sums.stream()
                .filter(sum -> kinds.contains(sum.kind()))
                .sorted(Comparator.comparingInt((Sum sum) -> rank(sum, best)).thenComparingInt(sum -> -sum.line()))
                .limit(MOST)
                .toList();
    }

    private static int rank(Sum sum, SumKind best) {
        int kind = sum.kind() == best ? 0 : sum.kind() == SumKind.TOTAL ? 1 : 2;
        return kind * 2 + (sum.exact() ? 0 : 1);
    }

    private @Nullable Sum first(SumKind kind) {
        return sums.stream().filter(sum -> sum.kind() == kind).findFirst().orElse(null);
    }

    private @Nullable Sum last(SumKind kind) {
        return sums.stream()
                .filter(sum -> sum.kind() == kind)
                .reduce((one, other) -> other)
                .orElse(null);
    }

    private static BigDecimal sumOf(List<Sum> sums) {
        return sums.stream().map(Sum::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean near(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(CENT) <= 0;
    }
}
