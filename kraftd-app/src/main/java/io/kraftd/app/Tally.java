package io.kraftd.app;

import io.kraftd.json.moving.Counts;
import io.kraftd.json.moving.Kind;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Counts as a phrase. */
final class Tally {
    private Tally() {}

    /** Such as {@code 2 users, 1 document}; {@code nothing} when there is none of any kind. */
    static String of(Counts counts) {
        String phrase = Arrays.stream(Kind.values())
                .filter(kind -> counts.of(kind) > 0)
                .map(kind -> of(counts.of(kind), kind.word()))
                .collect(Collectors.joining(", "));
        return phrase.isEmpty() ? "nothing" : phrase;
    }

    /** Such as {@code 1,200 documents}. */
    static String of(long number, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
    }
}
