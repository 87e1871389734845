package io.kraftd.domain.procurement.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Reads the word lists beside this class: one entry a line, {@code #} begins a comment line, {@code ;} parts phrases. */
final class WordFile {
    private WordFile() {}

    /** The entries of a list, without comments and blank lines. */
    static List<String> lines(String name) {
        try (InputStream stream = WordFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The word list " + name + " is missing");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The phrases of an entry. */
    static List<String> phrases(String line) {
        return Stream.of(line.split(";", -1))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }
}
