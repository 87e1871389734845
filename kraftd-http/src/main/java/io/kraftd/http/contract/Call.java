package io.kraftd.http.contract;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request and its answer, whatever brought it. For one thread. */
public abstract class Call {
    /** Answers with this and nothing else; false when the answer has begun already. */
    public interface Replacement {
        /** {@code headers} go beside those the answer has. */
        boolean with(int status, Map<String, String> headers, String mediaType, byte[] body) throws IOException;
    }

    /** The route of a request that none was found for. */
    private static final String NO_ROUTE = "(no route)";

    private final long began = System.nanoTime();
    private String route = NO_ROUTE;

    /** {@code GET} and the like. */
    public abstract String method();

    /** The path as it was sent, without the query. */
    public abstract String path();

    /** The query as it was sent; {@code null} when there is none. */
    public abstract @Nullable String query();

    /** The parameters of the query, each with all its values. */
    public abstract Map<String, List<String>> parameters();

    /** The segments of the path that the route has names for. */
    public abstract Map<String, String> segments();

    /** The first header of this name. */
    public abstract @Nullable String header(String name);

    /** All headers of this name. */
    public abstract List<String> headers(String name);

    /** The numeric address of the other end of the connection. */
    public abstract String remoteAddress();

    /** What a body is read from, on routes that have one. */
    public abstract HttpServletRequest withBody();

    /** The status of the answer, as it stands. */
    public abstract int status();

    public abstract void status(int status);

    /** Gives the answer a header, instead of any of this name. */
    public abstract void set(String name, String value);

    /** Gives the answer a header beside others of this name. */
    public abstract void add(String name, String value);

    /** All of the answer's body. */
    public abstract void send(byte[] body);

    /** All of the answer's body; closed once it is sent. */
    public abstract void send(InputStream body);

    /** Where the answer's body goes piece by piece. */
    public abstract OutputStream stream() throws IOException;

    /** As {@link Replacement} says. */
    public abstract boolean replace(int status, Map<String, String> headers, String mediaType, byte[] body)
            throws IOException;

    /** Takes what the client still sends, so that it hears the answer. */
    public abstract void discardBody();

    /** The template of the path; known once a route was found. */
    public final String route() {
        return route;
    }

    public final void found(Route found) {
        route = found.path();
    }

    /** How long ago it began, in nanoseconds. */
    public final long nanos() {
        return System.nanoTime() - began;
    }
}
