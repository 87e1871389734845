package io.kraftd.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Route;
import io.kraftd.http.guard.Origins;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Puts endpoints under the base path, each with its HEAD and its OPTIONS. */
final class Routing {
    static final String BASE_PATH = "/api/v1";

    private final RoutesConfig routes;
    private final Dispatcher dispatcher;
    private final Origins origins;

    Routing(RoutesConfig routes, Dispatcher dispatcher, Origins origins) {
        this.routes = routes;
        this.dispatcher = dispatcher;
        this.origins = origins;
    }

    void register(List<Endpoint> endpoints, RequestScope scope) {
        routes.before(scope::begin);
        routes.after(scope::end);
        routes.exception(Exception.class, ErrorAnswers::answer);
        // why: Javalin has a handler of its own for these, and the nearest class wins.
        routes.exception(HttpResponseException.class, ErrorAnswers::answer);
        endpoints.forEach(this::register);
        methods(endpoints).forEach((path, methods) -> routes.options(path, context -> options(context, methods)));
    }

    private void register(Endpoint endpoint) {
        Route route = endpoint.route();
        String path = BASE_PATH + route.path();
        routes.addHttpHandler(
                HandlerType.findOrCreate(route.method().name()), path, context -> dispatcher.handle(endpoint, context));
        // why: without this Javalin answers HEAD with 200 for whatever the path names, without asking who wants to
        // know.
        if (route.method() == Method.GET) {
            routes.head(path, context -> dispatcher.handle(endpoint, context));
        }
    }

    private void options(Context context, String methods) {
        context.status(204).header("Allow", methods);
        origins.preflight(Optional.ofNullable(context.header("Origin")), methods)
                .forEach(context::header);
    }

    private static Map<String, String> methods(List<Endpoint> endpoints) {
        Map<String, TreeSet<String>> byPath = new LinkedHashMap<>();
        for (Endpoint endpoint : endpoints) {
            Route route = endpoint.route();
            TreeSet<String> methods =
                    byPath.computeIfAbsent(BASE_PATH + route.path(), path -> new TreeSet<>(List.of("OPTIONS")));
            methods.add(route.method().name());
            if (route.method() == Method.GET) {
                methods.add("HEAD");
            }
        }
        Map<String, String> joined = new LinkedHashMap<>();
        byPath.forEach((path, methods) -> joined.put(path, String.join(", ", methods)));
        return joined;
    }
}
