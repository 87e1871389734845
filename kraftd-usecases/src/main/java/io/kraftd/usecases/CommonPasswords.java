package io.kraftd.usecases;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Passwords that everybody tries first: words of a list, also with other cases, letters written as digits and signs, and
 * digits and signs around them; runs of a few characters.
 */
final class CommonPasswords {
    private static final String LIST = "common-passwords.txt";
    private static final String WRITTEN = "@4301!$57+";
    private static final String MEANT = "aaeoiisstt";
    private static final int FEW = 3;

    private static final Set<String> KNOWN = read();

    private CommonPasswords() {}

    /** Whether it is one of ours, or one that {@code others} knows. */
    static boolean contain(String password, Predicate<String> others) {
        String plain = password.strip().toLowerCase(Locale.ROOT);
        return plain.codePoints().distinct().count() <= FEW
                || Stream.of(plain, core(plain), letters(plain))
                        .anyMatch(word -> KNOWN.contains(word) || others.test(word));
    }

    /** The word within: lower case, without the digits and signs around it, with letters for the signs in it. */
    static String core(String password) {
        String plain = password.strip().toLowerCase(Locale.ROOT);
        return meant(plain.replaceAll("^[^\\p{L}@$]+|[^\\p{L}]+$", ""));
    }

    private static String letters(String plain) {
        return meant(plain).replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    private static String meant(String plain) {
        StringBuilder word = new StringBuilder(plain);
        for (int i = 0; i < word.length(); i++) {
            int sign = WRITTEN.indexOf(word.charAt(i));
            if (sign >= 0) {
                word.setCharAt(i, MEANT.charAt(sign));
            }
        }
        return word.toString();
    }

    private static Set<String> read() {
        try (InputStream file = CommonPasswords.class.getResourceAsStream(LIST);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(file, LIST), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
