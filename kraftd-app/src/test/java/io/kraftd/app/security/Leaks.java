package io.kraftd.app.security;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What no log may hold: the passwords and secrets that the tests use, and anything of the form of a token or a hash. A refresh
 * token begins with its owner's address, at {@code example.com} in all tests, in base64.
 */
public final class Leaks {
    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "a password of the tests", Pattern.compile("correct horse battery|a new long passphrase"),
            "a planted secret", Pattern.compile("planted-[a-z-]+"),
            "a signing key", Pattern.compile("a key that only these tests know|a-signing-key-that-must-never"),
            "a token", Pattern.compile("eyJ[\\w-]{8,}\\.[\\w-]{8,}\\.[\\w-]{8,}"),
            "a refresh token",
                    Pattern.compile("(?:QGV4YW1wbGUuY29t|BleGFtcGxlLmNvb|AZXhhbXBsZS5jb2)[\\w-]{0,3}\\.[\\w-]{20,}"),
            "a signed link", Pattern.compile("signature=[\\w-]{20,}"),
            "a hash of a password", Pattern.compile("\\$2[abxy]\\$\\d\\d\\$[./0-9A-Za-z]{22}|\\$k1\\$"));

    private static final Pattern OUTPUT =
            Pattern.compile("<system-(?:out|err)>(.*?)</system-(?:out|err)>", Pattern.DOTALL);

    private Leaks() {}

    /** What is wrong with a text, by its kind; the text itself is not repeated. */
    public static List<String> in(String text) {
        return FORBIDDEN.entrySet().stream()
                .filter(rule -> rule.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** What a report of one test class holds of all that was printed and logged. */
    static Stream<String> outputs(String report) {
        return OUTPUT.matcher(report).results().map(match -> match.group(1));
    }
}
