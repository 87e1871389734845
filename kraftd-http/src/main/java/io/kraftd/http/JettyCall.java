package io.kraftd.http;

import io.kraftd.http.contract.Call;
import io.kraftd.http.contract.Route;
import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;

/** A request without a body, straight from Jetty, whose answer is sent when all of it is known. */
final class JettyCall extends Call {
    private static final byte[] NOTHING = {};

    /** The headers that most answers carry, as they are sent. */
    private static final Map<String, HttpField> ENCODED = encoded();

    private final Request request;
    private final Response response;
    private final Map<String, String> segments;
    private byte[] body = NOTHING;

    JettyCall(Request request, Response response, Map<String, String> segments) {
        this.request = request;
        this.response = response;
        this.segments = segments;
    }

    private static Map<String, HttpField> encoded() {
        Map<String, HttpField> fields = new HashMap<>();
        RequestScope.SECURITY_HEADERS.forEach((name, value) -> fields.put(name, new PreEncodedHttpField(name, value)));
        fields.put("Content-Type", new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, Route.JSON));
        fields.put("Vary", new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding"));
        return fields;
    }

    @Override
    public String method() {
        return request.getMethod();
    }

    @Override
    public String path() {
        return request.getHttpURI().getPath();
    }

    @Override
    public @Nullable String query() {
        return request.getHttpURI().getQuery();
    }

    @Override
    public Map<String, List<String>> parameters() {
        if (query() == null) {
            return Map.of();
        }
        Map<String, List<String>> parameters = new HashMap<>();
        for (Fields.Field field : Request.extractQueryParameters(request)) {
            parameters.put(field.getName(), field.getValues());
        }
        return parameters;
    }

    @Override
    public Map<String, String> segments() {
        return segments;
    }

    @Override
    public @Nullable String header(String name) {
        return request.getHeaders().get(name);
    }

    @Override
    public List<String> headers(String name) {
        HttpFields headers = request.getHeaders();
        return headers.contains(name)
                ? headers.getFields(name).stream().map(HttpField::getValue).toList()
                : List.of();
    }

    @Override
    public String remoteAddress() {
        return Request.getRemoteAddr(request);
    }

    @Override
    public HttpServletRequest withBody() {
        throw new IllegalStateException("a quick route has no body");
    }

    @Override
    public int status() {
        return response.getStatus();
    }

    @Override
    public void status(int status) {
        response.setStatus(status);
    }

    @Override
    public void set(String name, String value) {
        response.getHeaders().put(field(name, value));
    }

    @Override
    public void add(String name, String value) {
        response.getHeaders().add(field(name, value));
    }

    private static HttpField field(String name, String value) {
        HttpField known = ENCODED.get(name);
        return known != null && known.getValue().equals(value) ? known : new HttpField(name, value);
    }

    @Override
    public void send(byte[] all) {
        body = all;
    }

    @Override
    public void send(InputStream all) {
        throw new IllegalStateException("a quick route has no files");
    }

    @Override
    public OutputStream stream() {
        throw new IllegalStateException("a quick route answers at once");
    }

    @Override
    public boolean replace(int status, Map<String, String> headers, String mediaType, byte[] all) {
        status(status);
        HttpFields.Mutable fields = response.getHeaders();
        headers.forEach(fields::put);
        fields.put("Content-Type", mediaType);
        fields.remove("Content-Encoding");
        body = all;
        return true;
    }

    @Override
    public void discardBody() {
        // there is none
    }

    void finish(Callback callback) {
        response.write(true, ByteBuffer.wrap(body), callback);
    }
}
