package io.kraftd.adapter.reading.internal.ocr;

import io.kraftd.domain.intelligence.text.PlainText;
import io.kraftd.domain.intelligence.words.Language;
import io.kraftd.domain.layout.Word;
import java.util.List;
import java.util.Map;

/** The language packs of the program that are installed, and which of them a page needs. */
final class Packs {
    private static final Map<Language, String> NAMES = Map.of(
            Language.ENGLISH, "eng",
            Language.GERMAN, "deu",
            Language.FRENCH, "fra",
            Language.SPANISH, "spa",
            Language.ITALIAN, "ita",
            Language.DUTCH, "nld",
            Language.ARABIC, "ara");
    private static final Map<String, String> SCRIPTS = Map.of(
            "Arabic",
            "ara",
            "Cyrillic",
            "rus",
            "Greek",
            "ell",
            "Hebrew",
            "heb",
            "Japanese",
            "jpn",
            "Korean",
            "kor",
            "Han",
            "chi_sim",
            "Devanagari",
            "hin",
            "Thai",
            "tha");
    private static final String AND = "+";
    private static final String ORIENTATION = "osd";

    private final List<String> installed;

    Packs(List<String> installed) {
        this.installed = List.copyOf(installed);
    }

    /** Whether there is any language to read with. */
    boolean none() {
        return installed.stream().allMatch(ORIENTATION::equals);
    }

    /** Whether the pack that tells scripts and directions is there. */
    boolean knowsScripts() {
        return installed.contains(ORIENTATION);
    }

    /** The pack for a page of which nothing is known. */
    String usual() {
        return installed.contains("eng")
                ? "eng"
                : installed.stream()
                        .filter(pack -> !pack.equals(ORIENTATION))
                        .findFirst()
                        .orElseThrow();
    }

    /** The packs for a script, Latin words among it included; {@code otherwise} when there is none. */
    String of(Script script, String otherwise) {
        String pack = SCRIPTS.getOrDefault(script.name(), "");
        return installed.contains(pack) && script.scriptConfidence() > 0 ? pack + AND + usual() : otherwise;
    }

    /** The pack of the script, when Latin words are looked for among it; else the same. */
    static String foremost(String packs) {
        return packs.contains(AND) ? packs.substring(0, packs.indexOf(AND)) : packs;
    }

    /** The pack for the language of these words; {@code now} when it is that already or is not installed. */
    String fitting(List<Word> words, String now) {
        if (now.contains(AND)) {
            return now;
        }
        List<String> plain =
                words.stream().map(word -> PlainText.of(word.text())).toList();
        String pack = NAMES.getOrDefault(Language.of(plain), now);
        return installed.contains(pack) ? pack : now;
    }
}
