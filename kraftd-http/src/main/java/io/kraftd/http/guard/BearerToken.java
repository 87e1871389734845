package io.kraftd.http.guard;

import io.kraftd.http.problem.Problem;
import io.kraftd.http.problem.Problems;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Access tokens come in the {@code Authorization} header and nowhere else: what stands in an address lands in logs. */
public final class BearerToken {
    private static final Pattern FORM = Pattern.compile("(?i:bearer) +([A-Za-z0-9._~+/=-]{1,4096})");
    private static final Set<String> NAMES = Set.of("token", "access_token", "refresh_token", "authorization", "jwt");

    private BearerToken() {}

    /** The token of a header; 401 when there is none, or none that could be a token. */
    public static String of(@Nullable String authorization) {
        if (authorization == null || authorization.isBlank()) {
            throw Problems.tokenMissing().exception();
        }
        Matcher matcher = FORM.matcher(authorization.strip());
        if (!matcher.matches()) {
            throw Problems.tokenInvalid().exception();
        }
        return matcher.group(1);
    }

    /** Refuses a request whose query holds a token, 400. */
    public static void refuseInQuery(Set<String> parameters) {
        if (parameters.stream().anyMatch(name -> NAMES.contains(name.toLowerCase(Locale.ROOT)))) {
            throw Problem.of(
                            400,
                            "token_in_query",
                            "Tokens belong into the Authorization header, never into the address.")
                    .exception();
        }
    }
}
