package io.kraftd.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import io.kraftd.http.agent.AgentEndpoints;
import io.kraftd.http.auth.AuthEndpoints;
import io.kraftd.http.body.JsonRequests;
import io.kraftd.http.body.Uploads;
import io.kraftd.http.cloud.CloudEndpoints;
import io.kraftd.http.contract.Access;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Route;
import io.kraftd.http.corrections.CorrectionEndpoints;
import io.kraftd.http.docs.DocsEndpoints;
import io.kraftd.http.documents.DocumentEndpoints;
import io.kraftd.http.guard.Origins;
import io.kraftd.http.guard.RateGuard;
import io.kraftd.http.guard.RequestIds;
import io.kraftd.http.guard.Rooms;
import io.kraftd.http.guard.SignInGuard;
import io.kraftd.http.health.HealthChecks;
import io.kraftd.http.health.HealthEndpoints;
import io.kraftd.http.health.Overview;
import io.kraftd.http.health.Readiness;
import io.kraftd.http.jobs.JobEndpoints;
import io.kraftd.http.jobs.Jobs;
import io.kraftd.http.metrics.GetMetrics;
import io.kraftd.http.metrics.Metrics;
import io.kraftd.http.once.Repeatable;
import io.kraftd.http.openapi.ApiDescription;
import io.kraftd.http.openapi.OpenApiEndpoints;
import io.kraftd.http.orders.OrderEndpoints;
import io.kraftd.http.workflow.WorkflowEndpoints;
import io.kraftd.json.KraftdJson;
import io.kraftd.ports.content.Content;
import io.kraftd.usecases.Kraftd;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Kraftd over HTTP: the routes of the contract under {@code /api/v1}. One server is started and stopped once.
 *
 * <p>Speaks HTTP/1.1 without encryption: TLS ends in front of it. {@code X-Forwarded-For} counts from trusted proxies only.
 */
public final class KraftdServer implements AutoCloseable {
    private final ServerSettings settings;
    private final Readiness readiness;
    private final PrivateDirectory uploads = new PrivateDirectory();
    private final ObjectMapper mapper = KraftdJson.newStrictMapper();
    private final List<Endpoint> endpoints = new ArrayList<>();
    private final ApiDescription description;
    private final Metrics metrics;
    private final Jobs jobs;
    private final Javalin javalin;
    private volatile int port;

    /**
     * Loads what a server and its first answer are made of, which takes as long as all else in a start. Whoever makes a server
     * on another thread meanwhile has it sooner; nobody has to.
     */
    public static void load() {
        Loading.load();
    }

    /** A server over these use cases, not listening yet, with metrics of its own. */
    public KraftdServer(Kraftd kraftd, ServerSettings settings, HealthChecks checks, Clock clock) {
        this(kraftd, settings, checks, clock, new Metrics());
    }

    /** The same that counts into these metrics, which it closes when it is closed. */
    public KraftdServer(Kraftd kraftd, ServerSettings settings, HealthChecks checks, Clock clock, Metrics metrics) {
        this(kraftd, settings, checks, clock, metrics, rooms -> List.of());
    }

    /** The same with more endpoints, for which heavy work is done in the server's rooms. */
    public KraftdServer(
            Kraftd kraftd,
            ServerSettings settings,
            HealthChecks checks,
            Clock clock,
            Metrics metrics,
            Function<Rooms, List<Endpoint>> more) {
        this.metrics = metrics;
        this.settings = settings;
        this.description = new ApiDescription(this::routes, settings.version(), Routing.BASE_PATH, mapper);
        this.readiness = new Readiness(checks);
        SignInGuard signIns = new SignInGuard(settings.rateLimits(), kraftd.reportThrottling(), System::nanoTime);
        endpoints.addAll(AuthEndpoints.of(kraftd, signIns, clock));
        jobs = new Jobs(kraftd.trackJobs(), settings.capacity().extracting(), Routing.BASE_PATH);
        endpoints.addAll(JobEndpoints.of(kraftd.trackJobs(), Routing.BASE_PATH));
        Repeatable repeatable = new Repeatable(kraftd.answerOnce(), mapper);
        Rooms rooms = Rooms.of(settings.capacity(), settings.requestTimeout());
        endpoints.addAll(DocsEndpoints.of(kraftd, rooms, Routing.BASE_PATH, metrics, repeatable, jobs));
        endpoints.addAll(DocumentEndpoints.of(kraftd, rooms, Routing.BASE_PATH, mapper, readiness::isStopping));
        endpoints.addAll(CorrectionEndpoints.of(kraftd, rooms, mapper));
        endpoints.addAll(WorkflowEndpoints.of(kraftd.procurement(), rooms, clock, Routing.BASE_PATH));
        endpoints.addAll(CloudEndpoints.of(kraftd.cloud(), clock));
        endpoints.addAll(OrderEndpoints.of(kraftd.procurement(), rooms, Routing.BASE_PATH));
        endpoints.addAll(AgentEndpoints.of(kraftd.assistant(), rooms, mapper));
        endpoints.addAll(more.apply(rooms));
        endpoints.addAll(HealthEndpoints.of(readiness, clock));
        endpoints.add(new GetMetrics(metrics));
        endpoints.replaceAll(each -> mayBeSentAgain(each.route()) ? repeatable.over(each) : each);
        endpoints.addAll(OpenApiEndpoints.of(description));
        endpoints.add(new Overview(settings.version(), Routing.BASE_PATH, List.copyOf(endpoints)));
        this.javalin = javalin(kraftd);
    }

    // why: tokens are never kept; an upload looks at its file before it knows what was sent.
    private static boolean mayBeSentAgain(Route route) {
        return route.method() == Method.POST
                && route.access() == Access.TOKEN
                && !route.path().startsWith("/auth/")
                && route.body()
                        .filter(body -> body.mediaType().equals(Route.JSON))
                        .isPresent();
    }

    /** Begins to listen; {@link ServerStartException} when the port is taken or may not be used. */
    public KraftdServer start() {
        try {
            javalin.start();
        } catch (JavalinBindException e) {
            throw notStarted(": the port is in use or not allowed", e);
        } catch (JavalinException e) {
            throw notStarted("", e);
        }
        port = javalin.port();
        return this;
    }

    private ServerStartException notStarted(String why, Exception cause) {
        uploads.close();
        return new ServerStartException("Cannot listen on " + settings.host() + ":" + settings.port() + why, cause);
    }

    /** The port that is listened on; 0 before the start. */
    public int port() {
        return port;
    }

    /** Where the routes are, without a slash at the end. */
    public URI baseUri() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return URI.create("http://" + host + ":" + port() + Routing.BASE_PATH);
    }

    /** The API description as {@code /openapi.json} answers it. */
    public Content apiDescription() {
        return description.json();
    }

    /** The description of every route, from which the API document is made. */
    public List<Route> routes() {
        return endpoints.stream().map(Endpoint::route).toList();
    }

    /** Readiness turns false, no connection is taken any more, running requests finish within 25 s, then all ends; once is enough. */
    public void stop() {
        readiness.stop();
        javalin.stop();
        jobs.close();
        metrics.close();
        uploads.close();
    }

    @Override
    public void close() {
        stop();
    }

    /** Where files are while they arrive. */
    Path uploadDirectory() {
        return uploads.path();
    }

    private Javalin javalin(Kraftd kraftd) {
        RequestIds ids = new RequestIds();
        Origins origins = new Origins(settings.allowedOrigins());
        Dispatcher dispatcher = new Dispatcher(
                kraftd.authenticate(),
                new RateGuard(settings.rateLimits(), System::nanoTime),
                settings.proxies(),
                new JsonRequests(mapper),
                new Uploads(uploads.path(), settings.maxUploadBytes(), settings.requestTimeout()),
                mapper,
                new OperatorDoor(settings));
        RequestScope scope = new RequestScope(ids, origins, metrics);
        return Javalin.create(config -> {
            JettySetup.apply(config, settings, ids, new QuickRoutes(endpoints, dispatcher, scope));
            new Routing(config.routes, dispatcher, origins, settings.legacyRoutes()).register(endpoints, scope);
        });
    }
}
