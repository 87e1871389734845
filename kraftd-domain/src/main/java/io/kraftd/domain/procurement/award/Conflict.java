package io.kraftd.domain.procurement.award;

import java.util.List;

/** Finds out which constraints stand in each other's way. */
final class Conflict {
    private Conflict() {}

    /**
     * A minimal set of the constraints that cannot be kept together, when all of them cannot: every constraint is left out
     * once, and stays out when the rest still cannot be kept. Minimal unless the effort ends first.
     */
    static List<String> among(AwardProblem problem, AwardConstraints constraints, Effort effort) {
        AwardConstraints rest = constraints;
        for (String name : constraints.names()) {
            AwardConstraints fewer = rest.without(name);
            Finding finding = Finding.of(problem, fewer, effort, true);
            if (finding.award().isEmpty() && finding.complete()) {
                rest = fewer;
            }
        }
        return rest.names();
    }
}
