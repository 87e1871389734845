package io.kraftd.domain.procurement.award;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Members 0 to n-1 that belong together, directly or through others (disjoint sets). */
final class Groups {
    private final int[] parent;

    Groups(int members) {
        parent = new int[members];
        for (int i = 0; i < members; i++) {
            parent[i] = i;
        }
    }

    void join(Collection<Integer> members) {
        Integer first = null;
        for (Integer member : members) {
            if (first == null) {
                first = member;
            }
            int one = top(first);
            int other = top(member);
            parent[Math.max(one, other)] = Math.min(one, other);
        }
    }

    /** Every group with its members ascending, ordered by the least member. */
    List<List<Integer>> all() {
        Map<Integer, List<Integer>> byTop = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            byTop.computeIfAbsent(top(i), top -> new ArrayList<>()).add(i);
        }
        return List.copyOf(byTop.values());
    }

    private int top(int member) {
        int top = member;
        while (parent[top] != top) {
            parent[top] = parent[parent[top]];
            top = parent[top];
        }
        return top;
    }
}
