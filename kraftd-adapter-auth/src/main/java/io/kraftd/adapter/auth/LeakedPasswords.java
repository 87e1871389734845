package io.kraftd.adapter.auth;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;

/** The passwords that occur most often in leaks, as zxcvbn knows them: some 28,000 of six characters and more. */
public final class LeakedPasswords {
    /** why: shorter ones are no passwords here, and as a word within a password they say little. */
    private static final int SHORTEST = 6;

    private LeakedPasswords() {}

    /** Whether this word, in lower case, is one of them. */
    public static boolean contain(String word) {
        return Known.WORDS.contains(word);
    }

    /** why: read when the first password is chosen, not when the program starts. */
    private static final class Known {
        private static final Set<String> WORDS = read();

        private static Set<String> read() {
            try {
                return StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies().stream()
                        .filter(word -> word.length() >= SHORTEST)
                        .collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
