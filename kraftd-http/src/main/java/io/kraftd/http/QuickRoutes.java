package io.kraftd.http;

import io.kraftd.http.contract.Call;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Route;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What clients ask for all day, JSON to look at, answered without the way through servlets and Javalin, which costs more than
 * the answer does. The same endpoints, checks, headers and log lines; whatever is not written in the plainest form is left to
 * Javalin.
 */
final class QuickRoutes extends Handler.Wrapper {
    private final PathTable endpoints = new PathTable();
    private final Dispatcher dispatcher;
    private final RequestScope scope;

    QuickRoutes(List<Endpoint> all, Dispatcher dispatcher, RequestScope scope) {
        this.dispatcher = dispatcher;
        this.scope = scope;
        all.stream()
                .filter(each -> isQuick(each.route()))
                .forEach(each -> endpoints.add(Routing.BASE_PATH + each.route().path(), each));
    }

    private static boolean isQuick(Route route) {
        return route.method() == Method.GET
                && route.body().isEmpty()
                && !route.servesFiles()
                && route.produces().equals(List.of(Route.JSON));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Optional<PathTable.Found> found =
                isPlain(request) ? endpoints.find(request.getHttpURI().getPath()) : Optional.empty();
        if (found.isEmpty()) {
            return super.handle(request, response, callback);
        }
        JettyCall call = new JettyCall(request, response, found.get().segments());
        answer(found.get().endpoint(), call);
        call.finish(callback);
        return true;
    }

    private void answer(Endpoint endpoint, Call call) {
        scope.begin(call);
        try {
            dispatcher.handle(endpoint, call);
        } catch (Exception failure) {
            ErrorAnswers.answer(failure, call);
        } catch (Error error) {
            ErrorAnswers.answer(error, call::replace);
        } finally {
            scope.end(call);
        }
    }

    private static boolean isPlain(Request request) {
        String method = request.getMethod();
        HttpURI uri = request.getHttpURI();
        return (method.equals("GET") || method.equals("HEAD"))
                && request.getLength() <= 0
                && !request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)
                && isPlain(uri.getPath(), "/-_")
                && (uri.getQuery() == null || isPlain(uri.getQuery(), "-_.=&"));
    }

    private static boolean isPlain(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean letter = (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z');
            if (!letter && (each < '0' || each > '9') && signs.indexOf(each) < 0) {
                return false;
            }
        }
        return true;
    }
}
