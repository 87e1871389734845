package io.kraftd.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** The bytes of a problem on the wire. */
public final class ProblemBody {
    /** The media type of every error answer. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(406, "Not Acceptable"),
            Map.entry(408, "Request Timeout"),
            Map.entry(409, "Conflict"),
            Map.entry(412, "Precondition Failed"),
            Map.entry(413, "Content Too Large"),
            Map.entry(414, "URI Too Long"),
            Map.entry(415, "Unsupported Media Type"),
            Map.entry(416, "Range Not Satisfiable"),
            Map.entry(422, "Unprocessable Content"),
            Map.entry(429, "Too Many Requests"),
            Map.entry(431, "Request Header Fields Too Large"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(503, "Service Unavailable"));

    private ProblemBody() {}

    /**
     * UTF-8 JSON.
     *
     * @param instance the path that was asked for, without its query
     */
    public static byte[] of(Problem problem, String instance, String requestId) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "urn:kraftd:problem:" + problem.code());
        members.put("title", TITLES.getOrDefault(problem.status(), "Error"));
        members.put("status", problem.status());
        members.put("detail", problem.detail());
        members.put("instance", instance);
        members.put("code", problem.code());
        members.put("request_id", requestId);
        if (!problem.errors().isEmpty()) {
            members.put("errors", problem.errors());
        }
        members.putAll(problem.extras());
        try {
            return JSON.writeValueAsBytes(members);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is made of texts and numbers only", e);
        }
    }
}
