package io.kraftd.http.problem;

import java.util.Map;

/** Problems that only a status is known of: what the server below the routes refuses, and bugs. */
public final class HttpProblems {
    private static final Problem MALFORMED = Problem.of(400, "bad_request", "The request is malformed.");
    private static final Problem BUG =
            Problem.of(500, "internal_error", "Something went wrong here; it was noted under the request id.");

    private static final Map<Integer, Problem> OTHERS = Map.of(
            404, Problems.notFound(),
            405, Problem.of(405, "method_not_allowed", "This method is not possible here."),
            408, Problems.tooSlow(),
            413, Problem.of(413, "body_too_large", "The request is too large."),
            414, Problem.of(414, "uri_too_long", "The address is too long."),
            431, Problem.of(431, "headers_too_large", "The request headers are too large."),
            503,
                    Problem.of(503, "stopping", "The service is stopping; try again soon.")
                            .withHeader("Retry-After", "5"));

    private HttpProblems() {}

    /** The problem of a status; of its class (400, 500) when the status has none of its own. */
    public static Problem of(int status) {
        Problem known = OTHERS.get(status);
        if (known != null) {
            return known;
        }
        return status >= 400 && status < 500 ? MALFORMED : BUG;
    }
}
