package io.kraftd.http;

import io.javalin.http.Context;
import io.kraftd.http.body.BodyStream;
import io.kraftd.http.contract.Call;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that came through Javalin. */
final class JavalinCall extends Call {
    private static final String NAME = JavalinCall.class.getName();

    private final Context context;

    private JavalinCall(Context context) {
        this.context = context;
    }

    /** The one call of this request. */
    static JavalinCall of(Context context) {
        JavalinCall known = context.attribute(NAME);
        if (known != null) {
            return known;
        }
        JavalinCall made = new JavalinCall(context);
        context.attribute(NAME, made);
        return made;
    }

    @Override
    public String method() {
        return context.method().name();
    }

    @Override
    public String path() {
        return context.path();
    }

    @Override
    public @Nullable String query() {
        return context.queryString();
    }

    @Override
    public Map<String, List<String>> parameters() {
        return context.queryParamMap();
    }

    @Override
    public Map<String, String> segments() {
        return context.pathParamMap();
    }

    @Override
    public @Nullable String header(String name) {
        return context.header(name);
    }

    @Override
    public List<String> headers(String name) {
        return Collections.list(context.req().getHeaders(name));
    }

    @Override
    public String remoteAddress() {
        return context.ip();
    }

    @Override
    public HttpServletRequest withBody() {
        return context.req();
    }

    @Override
    public int status() {
        return context.res().getStatus();
    }

    @Override
    public void status(int status) {
        context.status(status);
        context.res().setContentType(null); // why: else a file would be given the charset of Javalin's default type
    }

    @Override
    public void set(String name, String value) {
        context.header(name, value);
    }

    @Override
    public void add(String name, String value) {
        context.res().addHeader(name, value);
    }

    @Override
    public void send(byte[] body) {
        context.result(body);
    }

    @Override
    public void send(InputStream body) {
        context.result(body);
    }

    @Override
    public OutputStream stream() throws IOException {
        // why: Javalin's own stream passes no flush on, and what is streamed would arrive at its end, all at once.
        return context.res().getOutputStream();
    }

    @Override
    public boolean replace(int status, Map<String, String> headers, String mediaType, byte[] body) throws IOException {
        return replace(context.res(), status, headers, mediaType, body);
    }

    static boolean replace(
            HttpServletResponse response, int status, Map<String, String> headers, String mediaType, byte[] body)
            throws IOException {
        if (response.isCommitted()) {
            return false;
        }
        response.resetBuffer();
        response.setStatus(status);
        headers.forEach(response::setHeader);
        response.setContentType(null); // why: else the charset of the type set before is carried over
        response.setContentType(mediaType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
        return true;
    }

    @Override
    public void discardBody() {
        BodyStream.discard(context.req());
    }
}
