package io.kraftd.domain.procurement.comparison;

import io.kraftd.domain.procurement.award.AwardConstraints;
import io.kraftd.domain.procurement.award.AwardScenario;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Says in sentences why a figure is missing and what was done differently than one might expect. */
final class Notes {
    private final List<String> notes = new ArrayList<>();

    private Notes() {}

    static List<String> on(
            ScopeBaseline scope,
            List<Standing> standings,
            Ranking ranking,
            Scoring scoring,
            AwardConstraints constraints,
            List<AwardScenario> scenarios) {
        Notes notes = new Notes();
        notes.lowest(ranking);
        notes.bestValue(scoring);
        notes.scenarios(standings, scenarios);
        notes.unknownNames(scope, standings, constraints);
        return notes.notes;
    }

    private void lowest(Ranking ranking) {
        List<Standing> lowest = ranking.lowest();
        if (lowest.isEmpty()) {
            notes.add("There is no lowest price: no bid can win");
        } else {
            if (lowest.size() > 1) {
                notes.add("There is no single lowest price: %s tie".formatted(names(lowest)));
            }
            ranking.lowerButOut()
                    .forEach(out -> notes.add("%s ranks before the lowest that can win. %s"
                            .formatted(out.name(), String.join(". ", out.obstacles()))));
        }
        if (ranking.savings() == null) {
            notes.add("There is no savings potential: fewer than two bids can win");
        }
    }

    private void bestValue(Scoring scoring) {
        notes.addAll(scoring.notes());
        if (scoring.best().isEmpty()) {
            notes.add("There is no best value: no bid can win, or no criterion has scores");
        } else if (scoring.best().size() > 1) {
            notes.add("There is no single best value: %s tie".formatted(names(scoring.best())));
        }
    }

    private void scenarios(List<Standing> standings, List<AwardScenario> scenarios) {
        List<Standing> lumpSums = standings.stream()
                .filter(standing -> standing.bid().quotation().lumpSum())
                .toList();
        if (!lumpSums.isEmpty()) {
            notes.add("%s: one price for everything takes part in no split".formatted(names(lumpSums)));
        }
        if (scenarios.isEmpty()) {
            notes.add("There is no award scenario: no valid offer prices anything");
        }
        scenarios.stream()
                .filter(scenario -> !scenario.optimal())
                .forEach(scenario ->
                        notes.add("The search for %s ended before it was proven".formatted(scenario.name())));
    }

    private void unknownNames(ScopeBaseline scope, List<Standing> standings, AwardConstraints constraints) {
        List<SupplierId> known = standings.stream().map(Standing::supplier).toList();
        Stream.of(constraints.mustInclude(), constraints.exclude())
                .flatMap(Collection::stream)
                .filter(supplier -> !known.contains(supplier))
                .distinct()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(supplier -> notes.add("The constraints name %s, who has no bid".formatted(supplier)));
        constraints.keepTogether().stream()
                .flatMap(Collection::stream)
                .filter(line -> scope.line(line).isEmpty())
                .distinct()
                .sorted()
                .forEach(line -> notes.add("The constraints name line %s, which was not asked for".formatted(line)));
    }

    private static String names(List<Standing> standings) {
        return String.join(", ", standings.stream().map(Standing::name).toList());
    }
}
