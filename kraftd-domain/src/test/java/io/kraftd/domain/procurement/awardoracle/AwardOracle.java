package io.kraftd.domain.procurement.awardoracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tries every allocation. Meant for up to 5 suppliers, 7 lines and 15 constraints. */
public final class AwardOracle {
    private final AwardCase asked;
    private final Set<Integer> brokenSets = new HashSet<>();
    private final List<Award> best = new ArrayList<>();

    private AwardOracle(AwardCase asked) {
        if (asked.constraints().size() > 15) {
            throw new IllegalArgumentException("too many constraints to try all sets of them");
        }
        this.asked = asked;
    }

    /** The least total of the case, or why there is none. */
    public static Verdict judge(AwardCase asked) {
        AwardOracle oracle = new AwardOracle(asked);
        oracle.tryFrom(0, new int[asked.lines().size()]);
        return oracle.best.isEmpty()
                ? new Verdict.Infeasible(oracle.conflicts())
                : new Verdict.Best(
                        oracle.best.get(0).total(),
                        oracle.best.stream().map(Award::suppliers).toList());
    }

    private void tryFrom(int index, int[] bidderOf) {
        if (index == asked.lines().size()) {
            weigh(new Award(asked, bidderOf));
            return;
        }
        String line = asked.lines().get(index);
        for (int bidder = 0; bidder < asked.bidders().size(); bidder++) {
            if (asked.bidders().get(bidder).offers().containsKey(line)) {
                bidderOf[index] = bidder;
                tryFrom(index + 1, bidderOf);
            }
        }
    }

    private void weigh(Award award) {
        int broken = broken(award);
        brokenSets.add(broken);
        if (broken == 0) {
            keepIfBest(award);
        }
    }

    private void keepIfBest(Award award) {
        int order = best.isEmpty() ? -1 : award.total().compareTo(best.get(0).total());
        if (order < 0) {
            best.clear();
        }
        if (order <= 0) {
            best.add(award);
        }
    }

    /** One bit for each constraint that does not hold. */
    private int broken(Award award) {
        int broken = 0;
        for (int index = 0; index < asked.constraints().size(); index++) {
            broken |= asked.constraints().get(index).holds(award) ? 0 : 1 << index;
        }
        return broken;
    }

    private Set<Set<Constraint>> conflicts() {
        List<Integer> minimal = new ArrayList<>();
        IntStream.range(0, 1 << asked.constraints().size())
                .boxed()
                .sorted((one, other) -> Integer.compare(Integer.bitCount(one), Integer.bitCount(other)))
                .filter(this::cannotHold)
                .filter(set -> minimal.stream().noneMatch(smaller -> (smaller & set) == smaller))
                .forEach(minimal::add);
        return minimal.stream().map(this::constraints).collect(Collectors.toSet());
    }

    private boolean cannotHold(int set) {
        return brokenSets.stream().allMatch(broken -> (broken & set) != 0);
    }

    private Set<Constraint> constraints(int set) {
        return IntStream.range(0, asked.constraints().size())
                .filter(index -> (set & 1 << index) != 0)
                .mapToObj(asked.constraints()::get)
                .collect(Collectors.toSet());
    }
}
