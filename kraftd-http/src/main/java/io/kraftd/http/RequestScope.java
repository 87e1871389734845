package io.kraftd.http;

import io.javalin.http.Context;
import io.kraftd.http.guard.Origins;
import io.kraftd.http.guard.RequestIds;
import io.kraftd.http.metrics.Metrics;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** What surrounds every request: its id in all log lines, the headers of every answer, one line when it is done. */
final class RequestScope {
    private static final Logger LOG = LoggerFactory.getLogger("io.kraftd.http.requests");
    /** Under which name log lines carry whose request it is. */
    static final String OWNER = "owner";

    private static final String ID = "request_id";
    private static final String STARTED = RequestScope.class.getName();

    /** Answers are data for programs: never sniffed, framed, cached or rendered. */
    static final Map<String, String> SECURITY_HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Cache-Control", "no-store",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin");

    private final RequestIds ids;
    private final Origins origins;
    private final Metrics metrics;

    RequestScope(RequestIds ids, Origins origins, Metrics metrics) {
        this.ids = ids;
        this.origins = origins;
        this.metrics = metrics;
    }

    /** The id of the request this thread works on. */
    static String id() {
        return Optional.ofNullable(MDC.get(ID)).orElse("");
    }

    void begin(Context context) {
        String id = ids.of(context.header(RequestIds.HEADER));
        MDC.put(ID, id);
        context.attribute(STARTED, System.nanoTime());
        context.header(RequestIds.HEADER, id);
        SECURITY_HEADERS.forEach(context::header);
        origins.headers(Optional.ofNullable(context.header("Origin"))).forEach(context::header);
    }

    void end(Context context) {
        Long started = context.attribute(STARTED);
        Duration took = Duration.ofNanos(started == null ? 0 : System.nanoTime() - started);
        String method = context.method().name();
        int status = context.res().getStatus();
        metrics.answered(method, route(context), status, took);
        LOG.atInfo()
                .addKeyValue("method", method)
                .addKeyValue("route", route(context))
                .addKeyValue("status", status)
                .addKeyValue("duration_ms", took.toMillis())
                .log("{} {} {} {} ms{}", method, route(context), status, took.toMillis(), byWhom());
        MDC.remove(OWNER);
        MDC.remove(ID);
    }

    private static String byWhom() {
        return Optional.ofNullable(MDC.get(OWNER)).map(owner -> " by " + owner).orElse("");
    }

    // why: the template and not the path, which a stranger may fill with anything.
    private static String route(Context context) {
        return Optional.ofNullable(context.<String>attribute(Dispatcher.ROUTE)).orElse("(no route)");
    }
}
