package io.kraftd.http.guard;

import io.kraftd.http.problem.Problem;
import io.kraftd.http.problem.Problems;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Access tokens come in the {@code Authorization} header and nowhere else: what stands in an address lands in logs. */
public final class BearerToken {
    private static final String SCHEME = "bearer ";
    private static final boolean[] OF_TOKENS = ofTokens();
    private static final int LONGEST = 4096;
    private static final Set<String> NAMES = Set.of("token", "access_token", "refresh_token", "authorization", "jwt");

    private BearerToken() {}

    /** The token of a header; 401 when there is none, or none that could be a token. */
    public static String of(@Nullable String authorization) {
        if (authorization == null || authorization.isBlank()) {
            throw Problems.tokenMissing().exception();
        }
        String stripped = authorization.strip();
        boolean ours = stripped.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        String token = ours ? withoutBlanks(stripped.substring(SCHEME.length())) : "";
        if (!mayBeToken(token)) {
            throw Problems.tokenInvalid().exception();
        }
        return token;
    }

    // RFC 6750, 2.1
    private static boolean[] ofTokens() {
        boolean[] known = new boolean[128];
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~+/="
                .chars()
                .forEach(each -> known[each] = true);
        return known;
    }

    private static String withoutBlanks(String text) {
        int begin = 0;
        while (begin < text.length() && text.charAt(begin) == ' ') {
            begin++;
        }
        return text.substring(begin);
    }

    // why: no pattern, because every request comes by here with some five hundred characters.
    private static boolean mayBeToken(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each >= OF_TOKENS.length || !OF_TOKENS[each]) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST;
    }

    /** Refuses a request whose query holds a token, 400. */
    public static void refuseInQuery(Set<String> parameters) {
        if (!parameters.isEmpty()
                && parameters.stream().anyMatch(name -> NAMES.contains(name.toLowerCase(Locale.ROOT)))) {
            throw Problem.of(
                            400,
                            "token_in_query",
                            "Tokens belong into the Authorization header, never into the address.")
                    .exception();
        }
    }
}
