package io.kraftd.http.contract;

import io.kraftd.ports.content.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an endpoint answers with.
 *
 * @param json written in the one JSON form; {@code null} when there is none
 * @param file sent as it is; {@code null} when there is none
 * @param stream written while the work goes on; {@code null} when there is none
 */
public record Answer(
        int status,
        @Nullable Object json,
        @Nullable Content file,
        @Nullable Stream stream,
        Map<String, String> headers) {
    /** Writes an answer piece by piece. Whatever it throws after the first byte can only break the connection off. */
    public interface Stream {
        /** All of it. */
        void writeTo(OutputStream out) throws IOException;
    }

    public Answer {
        headers = Map.copyOf(headers);
    }

    /** 200 with JSON. */
    public static Answer ok(Object json) {
        return json(200, json);
    }

    /** JSON under a status. */
    public static Answer json(int status, Object json) {
        return new Answer(status, json, null, null, Map.of());
    }

    /** A file to be saved and not shown, under the name given. */
    public static Answer download(Content file, String mediaType, String filename) {
        return new Answer(
                200,
                null,
                file,
                null,
                Map.of(
                        "Content-Type", mediaType,
                        "Content-Length", Long.toString(file.size()),
                        "Content-Disposition", Disposition.attachment(filename)));
    }

    /** A file as it is, to be looked at. */
    public static Answer shown(Content file, String mediaType) {
        return new Answer(
                200, null, file, null, Map.of("Content-Type", mediaType, "Content-Length", Long.toString(file.size())));
    }

    /** 200 with what is written while the work goes on. */
    public static Answer streamed(String mediaType, Stream stream) {
        return new Answer(200, null, null, stream, Map.of("Content-Type", mediaType, "X-Accel-Buffering", "no"));
    }

    /** Taken, and nothing to say, 202. */
    public static Answer taken() {
        return new Answer(202, null, null, null, Map.of());
    }

    /** Done, and nothing to say, 204. */
    public static Answer nothing() {
        return new Answer(204, null, null, null, Map.of());
    }

    /** Nothing has changed since the client looked, 304. */
    public static Answer notModified() {
        return new Answer(304, null, null, null, Map.of());
    }

    /** The same with one more header. */
    public Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, json, file, stream, more);
    }
}
