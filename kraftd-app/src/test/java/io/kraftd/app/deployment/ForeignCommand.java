package io.kraftd.app.deployment;

import io.kraftd.app.readme.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A command of a tool that no test here has, as a page shows it.
 *
 * @param words the tool and what it is told to do, with what stands alone after the options
 * @param options the values by name, such as {@code --name}; the last one where a name comes twice
 */
record ForeignCommand(String text, List<String> words, Map<String, String> options) {
    private static final Pattern INNER = Pattern.compile("\\$\\(([^)]*)\\)");
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\$\\([^)]*\\)|\\S+");

    /** Those in blocks of this language, each with the ones within it. */
    static List<ForeignCommand> in(String language) {
        return Pages.blocks().stream()
                .filter(block -> block.language().equals(language))
                .flatMap(block -> block.text().lines())
                .flatMap(line -> Stream.concat(
                        Stream.of(line), INNER.matcher(line).results().map(found -> found.group(1))))
                .map(ForeignCommand::of)
                .toList();
    }

    private static ForeignCommand of(String text) {
        List<String> words = new ArrayList<>();
        Map<String, String> options = new TreeMap<>();
        String option = "";
        for (String word :
                WORD.matcher(text).results().map(found -> found.group()).toList()) {
            if (word.startsWith("--")) {
                options.put(word, "");
                option = word;
            } else if (option.isEmpty()) {
                words.add(word);
            } else {
                options.put(option, word);
                option = "";
            }
        }
        return new ForeignCommand(text, words, options);
    }

    /** What it is told to do, such as {@code az group create}. */
    String verb() {
        return String.join(" ", words);
    }

    /** The value of an option; empty when it has none. */
    String value(String option) {
        return options.getOrDefault(option, "");
    }
}
