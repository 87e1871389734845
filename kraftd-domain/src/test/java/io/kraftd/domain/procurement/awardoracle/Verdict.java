package io.kraftd.domain.procurement.awardoracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What trying everything came to. */
public sealed interface Verdict {
    /**
     * The least total there is.
     *
     * @param awards all that reach it: to each line the name of its supplier
     */
    record Best(BigDecimal total, List<Map<String, String>> awards) implements Verdict {}

    /**
     * No award keeps to all constraints.
     *
     * @param conflicts every set of constraints that cannot hold together while it could without any one of them; a
     *     single empty set when not even all offers together cover the lines
     */
    record Infeasible(Set<Set<Constraint>> conflicts) implements Verdict {}
}
