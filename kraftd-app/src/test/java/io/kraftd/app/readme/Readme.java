package io.kraftd.app.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The README and the parts of it that are checked. */
public final class Readme {
    private static final Path FILE = Path.of("..", "README.md");

    private Readme() {}

    static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code of the first fenced block of a language. */
    static String code(String language) {
        return between("```" + language + "\n");
    }

    /** What the README says a command prints. */
    public static String output(String command) {
        return between("```console\n$ " + command + "\n");
    }

    private static String between(String begin) {
        String text = text();
        int from = text.indexOf(begin);
        if (from < 0) {
            throw new AssertionError("The README has no " + begin);
        }
        return text.substring(from + begin.length(), text.indexOf("```", from + begin.length()));
    }
}
