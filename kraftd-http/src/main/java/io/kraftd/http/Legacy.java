package io.kraftd.http;

import io.kraftd.http.contract.Call;
import io.kraftd.http.contract.Route;
import java.util.Set;

/** The addresses without a version that clients of KraftdIntel know: answered the same, and announced to end. */
final class Legacy {
    private static final Set<String> KNOWN = Set.of(
            "POST /auth/register",
            "POST /auth/login",
            "POST /auth/refresh",
            "GET /auth/profile",
            "GET /auth/validate",
            "POST /docs/upload",
            "POST /docs/convert",
            "POST /docs/extract",
            "GET /documents/{id}",
            "GET /documents/{id}/status",
            "GET /documents/{id}/output",
            "POST /workflow/inquiry",
            "POST /workflow/estimation",
            "POST /workflow/normalize-quotes",
            "POST /workflow/comparison",
            "POST /workflow/proposal",
            "POST /workflow/po",
            "POST /workflow/proforma-invoice",
            "POST /agent/chat",
            "GET /agent/status",
            "GET /agent/learning",
            "POST /agent/check-di-decision",
            "GET /health",
            "GET /metrics",
            "GET /");

    /** What KraftdIntel called extraction before it had folders. */
    static final String EXTRACT = "/extract";

    static final String NOW_EXTRACT = "/docs/extract";

    // 2026-01-01, when the addresses with a version came, as RFC 9745 has it.
    private static final String SINCE = "@1767225600";
    private static final String UNTIL = "Fri, 31 Dec 2027 23:59:59 GMT";

    private Legacy() {}

    static boolean knows(Route route) {
        return KNOWN.contains(route.method() + " " + route.path());
    }

    /** Says on the answer, whatever it is, what to call instead. */
    static void announce(Call call) {
        String path = call.path().equals(EXTRACT) ? NOW_EXTRACT : call.path();
        call.set("Deprecation", SINCE);
        call.set("Sunset", UNTIL);
        call.set("Link", "<" + Routing.BASE_PATH + path + ">; rel=\"successor-version\"");
    }
}
