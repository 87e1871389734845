package io.kraftd.domain.procurement.matching;

import io.kraftd.domain.procurement.matching.Meaning.Sort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of the trades and what they mean. A list is made of families, {@code [valves]}, and in them one meaning a line:
 * its phrases in all languages, names of makers that stand for the thing, and short forms.
 */
final class TradeBook {
    private static final Map<Sort, List<String>> FILES = Map.of(
            Sort.THING,
                    List.of(
                            "civil",
                            "finishes",
                            "piping",
                            "mechanical",
                            "hvac",
                            "electrical",
                            "controls",
                            "fasteners",
                            "it",
                            "office",
                            "site",
                            "facility"),
            Sort.PROPERTY, List.of("materials", "properties"),
            Sort.CONTRAST, List.of("contrasts"));
    private static final TradeBook BOOK = read();

    private final Map<String, List<Phrase>> byHead = new HashMap<>();
    private final Map<String, Set<Meaning>> joined = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Spellings spellings = new Spellings();

    private TradeBook() {}

    /** The one that comes with the library. */
    static TradeBook get() {
        return BOOK;
    }

    /** Whether a stem stands in the book. */
    boolean knows(String stem) {
        return words.contains(stem) || joined.containsKey(stem);
    }

    /** The stem as the book spells it: itself, or the one word that is a slip of the pen away. */
    String corrected(String stem) {
        return knows(stem) ? stem : spellings.nearest(stem).orElse(stem);
    }

    /** Phrases whose last word is this one. */
    List<Phrase> endingWith(String stem) {
        return byHead.getOrDefault(stem, List.of());
    }

    /** What words written as one mean: {@code gatevalve}; also {@code lime stone}, joined by the caller. */
    Set<Meaning> joined(String letters) {
        return joined.getOrDefault(letters, Set.of());
    }

    private static TradeBook read() {
        TradeBook book = new TradeBook();
        FILES.forEach((sort, names) -> names.forEach(name -> book.read(name, sort)));
        return book;
    }

    private void read(String name, Sort sort) {
        String family = name;
        for (String line : WordFile.lines("trade/" + name + ".txt")) {
            if (line.startsWith("[")) {
                family = line.substring(1, line.length() - 1);
            } else {
                List<String> phrases = WordFile.phrases(line);
                Meaning meaning = new Meaning(phrases.get(0), family, sort);
                phrases.forEach(phrase -> add(phrase, meaning));
            }
        }
    }

    private void add(String text, Meaning meaning) {
        List<String> stems = PhraseWords.of(text);
        if (stems.isEmpty()) {
            return;
        }
        Phrase phrase = new Phrase(stems, meaning);
        byHead.computeIfAbsent(phrase.head(), any -> new ArrayList<>()).add(phrase);
        if (stems.stream().noneMatch(stem -> Character.isDigit(stem.charAt(0)))) {
            joined.computeIfAbsent(Stems.of(String.join("", PhraseWords.plain(text))), any -> new HashSet<>())
                    .add(meaning);
        }
        for (String stem : stems) {
            if (words.add(stem)) {
                spellings.add(stem);
            }
        }
    }
}
