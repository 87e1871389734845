package io.kraftd.usecases.assistant.desk;

import io.kraftd.domain.procurement.quote.SupplierId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds suppliers by what people call them: the whole name, the word that sets it apart, its beginning, its initials, with a slip
 * of the pen, or written as two words.
 */
public final class SupplierNames {
    private static final Set<String> FORMS = Set.of(
            "ltd",
            "limited",
            "inc",
            "sa",
            "nv",
            "ag",
            "gmbh",
            "co",
            "company",
            "corp",
            "corporation",
            "llc",
            "plc",
            "bv",
            "srl",
            "spa",
            "sas",
            "sarl",
            "kg",
            "se",
            "ab",
            "as",
            "oy",
            "and",
            "und",
            "et",
            "the",
            "group",
            "llp");
    private static final int SHORTEST_BEGINNING = 4;

    /** A supplier that was found, and the words of the text that named it. */
    public record Found(SupplierId supplier, List<String> words) {}

    private final Map<SupplierId, List<String>> names = new LinkedHashMap<>();
    private final Map<String, Long> frequency;

    /** Among these suppliers, by id. */
    public SupplierNames(Map<SupplierId, String> suppliers) {
        suppliers.forEach((id, name) -> names.put(
                id,
                Spelling.words(name).stream()
                        .filter(word -> !FORMS.contains(word))
                        .toList()));
        frequency = names.values().stream()
                .flatMap(words -> words.stream().distinct())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    }

    /** Every supplier that is named, in the order of the text. */
    public List<Found> in(String text) {
        List<String> words = Spelling.words(text);
        List<String> written = Spelling.written(text);
        Map<SupplierId, Set<String>> found = new HashMap<>();
        Map<SupplierId, Integer> first = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            for (Map.Entry<SupplierId, List<String>> name : names.entrySet()) {
                Set<String> naming = naming(words, i, name.getValue());
                if (!naming.isEmpty()) {
                    found.computeIfAbsent(name.getKey(), id -> new LinkedHashSet<>())
                            .addAll(naming);
                    first.putIfAbsent(name.getKey(), i);
                }
            }
        }
        return first.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(each -> new Found(each.getKey(), withRest(each.getKey(), found, words, written)))
                .toList();
    }

    private Set<String> naming(List<String> words, int at, List<String> name) {
        String word = words.get(at);
        String joined = at + 1 < words.size() ? word + words.get(at + 1) : word;
        if (name.isEmpty()) {
            return Set.of();
        }
        String head = name.get(0);
        boolean apart = frequency.getOrDefault(head, 0L) == 1;
        if (apart && (Spelling.alike(word, head) || isBeginning(word, head))) {
            return Set.of(word);
        }
        if (apart && !joined.equals(word) && Spelling.alike(joined, head)) {
            return new LinkedHashSet<>(List.of(word, words.get(at + 1)));
        }
        if (initials(name).equals(word) && word.length() >= 3) {
            return Set.of(word);
        }
        return !apart && startsWith(words, at, name) ? new LinkedHashSet<>(name) : Set.of();
    }

    // why: two suppliers may share their first word, and then only more of the name says who is meant.
    private static boolean startsWith(List<String> words, int at, List<String> name) {
        int length = Math.min(2, name.size());
        return at + length <= words.size() && words.subList(at, at + length).equals(name.subList(0, length));
    }

    private static boolean isBeginning(String word, String head) {
        return word.length() >= SHORTEST_BEGINNING && head.startsWith(word) && head.length() - word.length() <= 5;
    }

    private static String initials(List<String> name) {
        return name.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    // why: "Lakeshore Pump" names a supplier and no pump, "lakeshore pump price" asks for a pump.
    private List<String> withRest(
            SupplierId id, Map<SupplierId, Set<String>> found, List<String> words, List<String> written) {
        List<String> name = names.getOrDefault(id, List.of());
        List<String> all = new ArrayList<>(found.getOrDefault(id, Set.of()));
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            boolean goesOn = all.contains(words.get(i - 1)) && name.contains(word) && !all.contains(word);
            boolean asName =
                    i < written.size() && Character.isUpperCase(written.get(i).charAt(0));
            boolean whole = name.indexOf(word) == 1
                    && i + name.size() - 1 <= words.size()
                    && words.subList(i, i + name.size() - 1).equals(name.subList(1, name.size()))
                    && name.size() > 2;
            if (goesOn && (asName || whole || name.indexOf(word) > 1)) {
                all.add(word);
            }
        }
        return all;
    }
}
