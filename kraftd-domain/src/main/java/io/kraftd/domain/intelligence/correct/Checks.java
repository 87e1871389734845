package io.kraftd.domain.intelligence.correct;

import io.kraftd.domain.extracted.Field;
import java.util.ArrayList;
import java.util.List;

/** The checks that a value carries. */
final class Checks {
    private Checks() {}

    /** The field with this check among those that agree, or among those that do not. */
    static Field marked(Field field, String check, boolean agrees) {
        Field without = without(field, check);
        return agrees
                ? without.checked(more(without.checksPassed(), check), without.checksFailed())
                : without.checked(without.checksPassed(), more(without.checksFailed(), check));
    }

    /** The field as if this check had never been made. */
    static Field without(Field field, String check) {
        return field.checked(less(field.checksPassed(), check), less(field.checksFailed(), check));
    }

    private static List<String> more(List<String> checks, String check) {
        List<String> more = new ArrayList<>(checks);
        more.add(check);
        return more;
    }

    private static List<String> less(List<String> checks, String check) {
        return checks.stream().filter(other -> !other.equals(check)).toList();
    }
}
