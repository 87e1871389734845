package io.kraftd.http.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.http.contract.Route;
import io.kraftd.ports.content.Content;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The description of a server's routes in OpenAPI 3.1, made when it is first asked for. */
public final class ApiDescription {
    private final Supplier<List<Route>> routes;
    private final String version;
    private final String basePath;
    private final ObjectMapper mapper;
    private volatile @Nullable Content made;

    /** Of these routes, asked for late because one of them answers with the description; served at {@code basePath}. */
    public ApiDescription(Supplier<List<Route>> routes, String version, String basePath, ObjectMapper mapper) {
        this.routes = routes;
        this.version = version;
        this.basePath = basePath;
        this.mapper = mapper;
    }

    /** JSON in UTF-8; always the same. */
    // why: two first callers may both make it, and make the same.
    public Content json() {
        Content known = made;
        if (known == null) {
            known = Content.of(make());
            made = known;
        }
        return known;
    }

    private byte[] make() {
        try {
            return mapper.writeValueAsBytes(new ApiDocument(mapper).of(routes.get(), version, basePath));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree is JSON already", e);
        }
    }
}
