package io.kraftd.http;

import io.kraftd.http.contract.Call;
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

    void begin(Call call) {
        String id = ids.of(call.header(RequestIds.HEADER));
        MDC.put(ID, id);
        call.set(RequestIds.HEADER, id);
        SECURITY_HEADERS.forEach(call::add);
        origins.headers(Optional.ofNullable(call.header("Origin"))).forEach(call::set);
    }

    void end(Call call) {
        Duration took = Duration.ofNanos(call.nanos());
        metrics.answered(call.method(), call.route(), call.status(), took);
        long millis = took.toMillis();
        // why: the template and not the path, which a stranger may fill with anything.
        LOG.atInfo()
                .addKeyValue("method", call.method())
                .addKeyValue("route", call.route())
                .addKeyValue("status", call.status())
                .addKeyValue("duration_ms", millis)
                .log(call.method() + " " + call.route() + " " + call.status() + " " + millis + " ms" + byWhom());
        MDC.clear();
    }

    private static String byWhom() {
        return Optional.ofNullable(MDC.get(OWNER)).map(owner -> " by " + owner).orElse("");
    }
}
