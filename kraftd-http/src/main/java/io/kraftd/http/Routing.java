package io.kraftd.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.kraftd.http.contract.Call;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Route;
import io.kraftd.http.guard.Origins;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Puts endpoints under the base path, each with its HEAD and its OPTIONS. */
final class Routing {
    static final String BASE_PATH = "/api/v1";

    private final RoutesConfig routes;
    private final Dispatcher dispatcher;
    private final Origins origins;
    private final boolean legacy;

    Routing(RoutesConfig routes, Dispatcher dispatcher, Origins origins, boolean legacy) {
        this.routes = routes;
        this.dispatcher = dispatcher;
        this.origins = origins;
        this.legacy = legacy;
    }

    void register(List<Endpoint> endpoints, RequestScope scope) {
        routes.before(context -> scope.begin(JavalinCall.of(context)));
        routes.after(context -> scope.end(JavalinCall.of(context)));
        routes.exception(Exception.class, Routing::refuse);
        // why: Javalin has a handler of its own for these, and the nearest class wins.
        routes.exception(HttpResponseException.class, Routing::refuse);
        endpoints.forEach(
                endpoint -> register(endpoint, BASE_PATH + endpoint.route().path(), any -> {}));
        if (legacy) {
            endpoints.stream()
                    .filter(endpoint -> Legacy.knows(endpoint.route()))
                    .forEach(this::registerLegacy);
        }
        methods(endpoints).forEach((path, methods) -> routes.options(path, context -> options(context, methods)));
    }

    private static void refuse(Exception failure, Context context) {
        ErrorAnswers.answer(failure, JavalinCall.of(context));
    }

    private void registerLegacy(Endpoint endpoint) {
        register(endpoint, endpoint.route().path(), Legacy::announce);
        if (endpoint.route().path().equals(Legacy.NOW_EXTRACT)) {
            register(endpoint, Legacy.EXTRACT, Legacy::announce);
        }
    }

    private void register(Endpoint endpoint, String path, Consumer<Call> first) {
        Route route = endpoint.route();
        Handler handler = context -> {
            Call call = JavalinCall.of(context);
            first.accept(call);
            dispatcher.handle(endpoint, call);
        };
        routes.addHttpHandler(HandlerType.findOrCreate(route.method().name()), path, handler);
        // why: without this Javalin answers HEAD with 200 for whatever the path names, without asking who wants to
        // know.
        if (route.method() == Method.GET) {
            routes.head(path, handler);
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
