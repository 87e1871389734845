package io.kraftd.bench.synthetic.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the word lists: lines {@code key = choice | choice}, or plain lines; a line starting with # is a remark. */
final class WordFile {
    private WordFile() {}

    /** The lines of a list that are neither empty nor remarks. */
    static List<String> lines(String name) {
        try (InputStream in = Dice.class.getResourceAsStream("/io/kraftd/bench/synthetic/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The word list " + name + " is not on the class path.");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The choices by key. */
    static Map<String, List<String>> choices(String name) {
        Map<String, List<String>> choices = new HashMap<>();
        for (String line : lines(name)) {
            String[] parts = line.split(" = ", 2);
            choices.put(parts[0].trim(), split(parts[1], "\\|"));
        }
        return Map.copyOf(choices);
    }

    /** The trimmed parts of a text. */
    static List<String> split(String text, String separator) {
        return Arrays.stream(text.split(separator, -1)).map(String::trim).toList();
    }
}
