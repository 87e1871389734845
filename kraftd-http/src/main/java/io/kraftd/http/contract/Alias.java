package io.kraftd.http.contract;

import java.io.IOException;

/** An endpoint under a second path; answers the same. */
public record Alias(Endpoint original, Route route) implements Endpoint {
    /** The second way to {@code original}. */
    public static Alias of(Endpoint original, String path, String operation) {
        return new Alias(original, original.route().as(path, operation));
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        return original.handle(exchange);
    }
}
