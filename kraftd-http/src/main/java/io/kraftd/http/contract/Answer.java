package io.kraftd.http.contract;

import io.kraftd.ports.content.Content;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an endpoint answers with.
 *
 * @param json written in the one JSON form; {@code null} when there is none
 * @param file sent as it is; {@code null} when there is none
 */
public record Answer(
        int status, @Nullable Object json, @Nullable Content file, Map<String, String> headers) {
    public Answer {
        headers = Map.copyOf(headers);
    }

    /** 200 with JSON. */
    public static Answer ok(Object json) {
        return json(200, json);
    }

    /** JSON under a status. */
    public static Answer json(int status, Object json) {
        return new Answer(status, json, null, Map.of());
    }

    /** A file to be saved and not shown, under the name given. */
    public static Answer download(Content file, String mediaType, String filename) {
        return new Answer(
                200,
                null,
                file,
                Map.of(
                        "Content-Type", mediaType,
                        "Content-Length", Long.toString(file.size()),
                        "Content-Disposition", Disposition.attachment(filename)));
    }

    /** A file as it is, to be looked at. */
    public static Answer shown(Content file, String mediaType) {
        return new Answer(
                200, null, file, Map.of("Content-Type", mediaType, "Content-Length", Long.toString(file.size())));
    }

    /** Done, and nothing to say, 204. */
    public static Answer nothing() {
        return new Answer(204, null, null, Map.of());
    }

    /** Nothing has changed since the client looked, 304. */
    public static Answer notModified() {
        return new Answer(304, null, null, Map.of());
    }

    /** The same with one more header. */
    public Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, json, file, more);
    }
}
