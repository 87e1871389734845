package io.kraftd.http.body;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kraftd.http.problem.Problem;
import io.kraftd.http.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Reads JSON bodies strictly: UTF-8, one object (or the one list it may stand for), bounded in size, and what the one JSON form
 * refuses besides. A body that
 * is no such thing is 400, 413 or 415; refused members are 422.
 */
public final class JsonRequests {
    /** The media type of a merge patch (RFC 7396). */
    public static final String MERGE_PATCH = "application/merge-patch+json";

    private static final String JSON = "application/json";
    private static final int MOST_BYTES = 1024 * 1024;

    // why: a thread waits here, so a body this small may not drip for long.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ObjectMapper mapper;

    /** Reads with the strict mapper of the JSON form. */
    public JsonRequests(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The body as a record. */
    public <T extends Record> T read(HttpServletRequest request, Class<T> form) throws IOException {
        return Forms.read(object(body(request, JSON)), form, mapper);
    }

    /** The body as it is, one object whose members are not looked at. */
    public ObjectNode readObject(HttpServletRequest request) throws IOException {
        return object(body(request, JSON));
    }

    /** A merge patch, or plain JSON taken as one. Its members are not looked at, its texts are well-formed. */
    public ObjectNode readPatch(HttpServletRequest request) throws IOException {
        ObjectNode patch = object(body(request, RequestHeaders.isOf(request, JSON) ? JSON : MERGE_PATCH));
        Forms.refuseBrokenTexts(patch);
        return patch;
    }

    /** The body as a record; a bare list counts as an object with just this member. */
    public <T extends Record> T readOrList(HttpServletRequest request, Class<T> form, String member)
            throws IOException {
        JsonNode body = body(request, JSON);
        ObjectNode object = body.isArray() ? mapper.createObjectNode().set(member, body) : object(body);
        return Forms.read(object, form, mapper);
    }

    /** The bytes of the body, which can still be read afterwards; 413 for too many. */
    public byte[] remember(HttpServletRequest request) throws IOException {
        Problem tooLarge = Problems.tooLarge(MOST_BYTES);
        byte[] bytes = BodyStream.open(request, MOST_BYTES, tooLarge, PATIENCE).readAllBytes();
        BodyStream.keep(request, bytes);
        return bytes;
    }

    private JsonNode body(HttpServletRequest request, String mediaType) throws IOException {
        Problem tooLarge = Problems.tooLarge(MOST_BYTES);
        RequestHeaders.check(request, mediaType, MOST_BYTES, tooLarge);
        byte[] bytes = BodyStream.open(request, MOST_BYTES, tooLarge, PATIENCE).readAllBytes();
        return parse(text(bytes));
    }

    private static ObjectNode object(JsonNode body) {
        if (body instanceof ObjectNode object) {
            return object;
        }
        throw malformed("The body must be one JSON object.");
    }

    private JsonNode parse(String text) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw malformed("The body is not acceptable JSON" + where(e) + ".");
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw malformed("The body is not UTF-8.");
        }
    }

    private static RuntimeException malformed(String detail) {
        return Problem.of(400, "malformed_json", detail).exception();
    }

    private static String where(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        return at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }
}
