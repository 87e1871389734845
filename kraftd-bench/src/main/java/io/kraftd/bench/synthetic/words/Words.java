package io.kraftd.bench.synthetic.words;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The labels and sentences of one language. */
public final class Words {
    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Words(language));
        }
    }

    private final Language language;
    private final Map<String, List<String>> choices;

    private Words(Language language) {
        this.language = language;
        this.choices = WordFile.choices("words_" + language.code() + ".properties");
    }

    /** The words of a language. */
    public static Words in(Language language) {
        Words words = ALL.get(language);
        if (words == null) {
            throw new IllegalArgumentException("No words for " + language);
        }
        return words;
    }

    /** The language of these words. */
    public Language language() {
        return language;
    }

    /** Whether there are words for the key. */
    public boolean has(String key) {
        return choices.containsKey(key);
    }

    /** All words for the key; a key without words is refused. */
    public List<String> all(String key) {
        List<String> found = choices.get(key);
        if (found == null) {
            throw new IllegalArgumentException("No words for " + key + " in " + language);
        }
        return found;
    }

    /** One of the words for the key, with {@code {0}}, {@code {1}}… replaced by the values. */
    public String pick(Dice dice, String key, Object... values) {
        return fill(dice.pick(all(key)), values);
    }

    /** One of the words for the first key that has any. */
    public String pickFirst(Dice dice, String key, String other) {
        return pick(dice, has(key) ? key : other);
    }

    /** A text with {@code {0}}, {@code {1}}… replaced by the values. */
    public static String fill(String text, Object... values) {
        String filled = text;
        for (int i = 0; i < values.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return filled;
    }
}
