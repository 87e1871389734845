package io.kraftd.domain.procurement.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the signs before and behind a number make of it. The tables: {@code sizes.txt}. */
final class SizeUnits {
    private record Kind(String name, double factor, boolean counts) {}

    private static final Map<String, Kind> UNITS = new HashMap<>();
    private static final Map<String, Kind> LABELS = new HashMap<>();
    private static final Map<String, Integer> NUMBER_WORDS = new HashMap<>();
    private static final Set<String> INCHES =
            Set.of("\"", "in", "inch", "inches", "zoll", "pouce", "pouces", "pulgada", "pulgadas");

    static {
        read();
    }

    private SizeUnits() {}

    static Measure measure(double value, String unit) {
        return known(value, unit).orElseGet(() -> Measure.bare(value));
    }

    /** The size that a number and a unit make; empty when that is no unit of sizes. */
    static Optional<Measure> known(double value, String unit) {
        return Optional.ofNullable(UNITS.get(unit))
                .map(kind -> new Measure(value, value * kind.factor(), kind.name(), INCHES.contains(unit)));
    }

    /** The size of a number behind a label such as {@code dn} or {@code pn}; an empty label says nothing. */
    static Measure labelled(double value, String label) {
        Kind kind = LABELS.get(label);
        if (kind == null) {
            return label.isEmpty() ? Measure.bare(value) : new Measure(value, value, "~" + label, false);
        }
        return new Measure(value, value * kind.factor(), kind.name(), false);
    }

    /** Whether letters before a number belong to it: a known label, or letters written onto it such as {@code s275}. */
    static boolean isLabel(String word, boolean adjacent) {
        return adjacent
                ? word.length() <= 3 || LABELS.containsKey(word)
                : word.length() > 1 && LABELS.containsKey(word);
    }

    static Optional<Integer> numberWord(String word) {
        return Optional.ofNullable(NUMBER_WORDS.get(word));
    }

    /** Whether it is something that is counted, such as poles. */
    static boolean counts(String unit) {
        Kind kind = UNITS.get(unit);
        return kind != null && kind.counts();
    }

    /** So many of something that is counted, such as poles. */
    static Optional<Measure> counted(int count, String unit) {
        return counts(unit) ? known(count, unit) : Optional.empty();
    }

    private static void read() {
        String part = "";
        for (String line : WordFile.lines("sizes.txt")) {
            if (line.startsWith("[")) {
                part = line;
                continue;
            }
            String[] sides = line.split(":", 2);
            String[] kind = sides[0].strip().split(" ", -1);
            List<String> spellings = WordFile.phrases(sides[1]);
            for (String spelling : new HashSet<>(spellings)) {
                add(part, kind, spelling);
            }
        }
    }

    private static void add(String part, String[] kind, String spelling) {
        switch (part) {
            case "[units]" -> UNITS.put(spelling, new Kind(kind[0], Double.parseDouble(kind[1]), false));
            case "[counted]" -> UNITS.put(spelling, new Kind(kind[0], 1, true));
            case "[labels]" -> LABELS.put(spelling, new Kind(kind[0], Double.parseDouble(kind[1]), false));
            case "[numbers]" -> NUMBER_WORDS.put(spelling, Integer.parseInt(kind[0]));
            default -> throw new IllegalStateException("sizes.txt has no part " + part);
        }
    }
}
