package io.kraftd.domain.intelligence.parties;

import io.kraftd.domain.intelligence.text.PlainText;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether two spellings name the same party. */
final class SameName {
    private static final Set<String> FORMS = Set.of(
            "gmbh",
            "ag",
            "kg",
            "ohg",
            "ug",
            "ltd",
            "limited",
            "llc",
            "inc",
            "corp",
            "corporation",
            "co",
            "company",
            "plc",
            "sarl",
            "sas",
            "sa",
            "sl",
            "srl",
            "spa",
            "bv",
            "nv",
            "the",
            "est",
            "wll",
            "fze");

    private SameName() {}

    static boolean same(String one, String other) {
        String a = core(one);
        String b = core(other);
        return a.equals(b)
                || (!a.isEmpty()
                        && !b.isEmpty()
                        && ((" " + a + " ").contains(" " + b + " ") || (" " + b + " ").contains(" " + a + " ")));
    }

    /** The plain words of a name without its legal form. */
    static String core(String name) {
        String core = Stream.of(PlainText.of(name).split(" ", -1))
                .filter(word -> !FORMS.contains(word))
                .collect(Collectors.joining(" "));
        return core.isEmpty() ? PlainText.of(name) : core;
    }
}
