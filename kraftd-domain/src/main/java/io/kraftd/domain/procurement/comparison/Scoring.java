package io.kraftd.domain.procurement.comparison;

import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.scope.AwardCriterion;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Weighted scores of the bids that can win. Price scores lowest / this, delivery shortest / this lead time, everything else
 * what people say. A criterion that does not have a score for every one of these bids drops out, and the weights of the others
 * are rescaled to 1.
 */
final class Scoring {
    static final int DECIMALS = 6;
    private static final List<AwardCriterion> USUAL = List.of(
            new AwardCriterion("price", new BigDecimal("0.40")),
            new AwardCriterion("quality", new BigDecimal("0.30")),
            new AwardCriterion("delivery", new BigDecimal("0.20")),
            new AwardCriterion("reliability", new BigDecimal("0.10")));

    private final List<Standing> standings;
    private final List<CriterionScore> given;
    private final List<String> notes = new ArrayList<>();
    private final List<AwardCriterion> criteria = new ArrayList<>();
    private final List<Map<SupplierId, BigDecimal>> scores = new ArrayList<>();

    Scoring(ScopeBaseline scope, List<Standing> standings, ComparisonRules rules) {
        this.standings = standings.stream().filter(Standing::awardable).toList();
        this.given = rules.scores();
        List<AwardCriterion> own = scope.criteria().isEmpty() ? USUAL : scope.criteria();
        List<AwardCriterion> asked = rules.criteria().isEmpty() ? own : rules.criteria();
        List<AwardCriterion> kept = new ArrayList<>();
        for (AwardCriterion criterion : asked) {
            Optional<Map<SupplierId, BigDecimal>> found = scores(criterion.name());
            if (criterion.weight().signum() > 0 && found.isPresent() && !this.standings.isEmpty()) {
                kept.add(criterion);
                scores.add(found.get());
            }
        }
        BigDecimal all = kept.stream().map(AwardCriterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        kept.forEach(each -> criteria.add(new AwardCriterion(each.name(), Figures.over(each.weight(), all))));
        if (kept.size() < asked.size() && !kept.isEmpty()) {
            notes.add("Weights of the remaining criteria are rescaled to add up to 1");
        }
    }

    /** The criteria that count, with their rescaled weights. */
    List<AwardCriterion> criteria() {
        return criteria;
    }

    /** The bids that are scored. */
    List<Standing> scored() {
        return criteria.isEmpty() ? List.of() : standings;
    }

    List<String> notes() {
        return notes;
    }

    /** The score of one bid by the criterion at this place. */
    BigDecimal score(int criterion, SupplierId supplier) {
        return Objects.requireNonNull(scores.get(criterion).get(supplier), "scored");
    }

    /** The weighted score, 0 to 1; empty for bids that cannot win, and when no criterion is left. */
    Optional<BigDecimal> total(SupplierId supplier) {
        if (scored().stream().noneMatch(each -> each.supplier().equals(supplier))) {
            return Optional.empty();
        }
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < criteria.size(); i++) {
            total = total.add(Figures.times(criteria.get(i).weight(), score(i, supplier)));
        }
        return Optional.of(total.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** The bids with the best score: one, several on a tie, none without scores. */
    List<Standing> best() {
        Optional<BigDecimal> best = scored().stream()
                .flatMap(each -> total(each.supplier()).stream())
                .max(BigDecimal::compareTo);
        return scored().stream()
                .filter(each -> total(each.supplier()).equals(best))
                .toList();
    }

    private Optional<Map<SupplierId, BigDecimal>> scores(String criterion) {
        Map<SupplierId, BigDecimal> byPeople = new HashMap<>();
        given.stream()
                .filter(score -> score.criterion().equalsIgnoreCase(criterion))
                .forEach(score -> byPeople.put(score.supplier(), score.score()));
        List<String> without = standings.stream()
                .filter(standing -> !byPeople.containsKey(standing.supplier()))
                .map(Standing::name)
                .toList();
        if (without.isEmpty()) {
            return Optional.of(byPeople);
        }
        return switch (CriterionKind.of(criterion)) {
            case PRICE -> Optional.of(leastOverThis(totals()));
            case DELIVERY -> deliveryScores(criterion);
            case OTHER -> {
                notes.add("Criterion %s is left out: no score for %s".formatted(criterion, String.join(", ", without)));
                yield Optional.empty();
            }
        };
    }

    private Map<SupplierId, BigDecimal> totals() {
        Map<SupplierId, BigDecimal> totals = new HashMap<>();
        standings.forEach(
                standing -> totals.put(standing.supplier(), standing.bid().levelledTotal()));
        return totals;
    }

    private Optional<Map<SupplierId, BigDecimal>> deliveryScores(String criterion) {
        Map<SupplierId, BigDecimal> days = new HashMap<>();
        List<String> silent = new ArrayList<>();
        for (Standing standing : standings) {
            Integer lead = standing.bid().quotation().leadTimeDays();
            if (lead == null) {
                silent.add(standing.name());
            } else {
                days.put(standing.supplier(), BigDecimal.valueOf(lead));
            }
        }
        if (silent.isEmpty()) {
            return Optional.of(leastOverThis(days));
        }
        notes.add("Criterion %s is left out: no lead time from %s".formatted(criterion, String.join(", ", silent)));
        return Optional.empty();
    }

    private static Map<SupplierId, BigDecimal> leastOverThis(Map<SupplierId, BigDecimal> values) {
        BigDecimal least = values.values().stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        Map<SupplierId, BigDecimal> scores = new HashMap<>();
        // why: from stock at once is the best there is, and nothing can be divided by it.
        values.forEach((supplier, value) ->
                scores.put(supplier, value.compareTo(least) == 0 ? BigDecimal.ONE : Figures.over(least, value)));
        return scores;
    }
}
