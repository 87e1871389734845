package io.kraftd.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
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
import io.kraftd.http.documents.KeptBodies;
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
import org.eclipse.jetty.server.Handler;
import org.jspecify.annotations.Nullable;

/**
 * Kraftd over HTTP: the routes of the contract under {@code /api/v1}. One server is started and stopped once.
 *
 * <p>Speaks HTTP/1.1 without encryption: TLS ends in front of it. {@code X-Forwarded-For} counts from trusted proxies only.
 */
public final class KraftdServer implements AutoCloseable {
    private static final long MOST_KEPT_BYTES = 16L * 1024 * 1024;

    private final ServerSettings settings;
    private final Readiness readiness;
    private final PrivateDirectory uploads = new PrivateDirectory();
    private final ObjectMapper mapper = KraftdJson.newStrictMapper();
    private final KeptBodies bodies = new KeptBodies(MOST_KEPT_BYTES);
    private final List<Endpoint> endpoints = new ArrayList<>();
    private final ApiDescription description;
    private final Metrics metrics;
    private final Jobs jobs;
    private final Handler service;
    private volatile @Nullable Opening opening;
    private volatile int port;

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
        endpoints.addAll(AuthEndpoints.of(kraftd, signIns, clock, bodies::forget));
        jobs = new Jobs(kraftd.trackJobs(), settings.capacity().extracting(), Routing.BASE_PATH);
        endpoints.addAll(JobEndpoints.of(kraftd.trackJobs(), Routing.BASE_PATH));
        Repeatable repeatable = new Repeatable(kraftd.answerOnce(), mapper);
        Rooms rooms = Rooms.of(settings.capacity(), settings.requestTimeout());
        endpoints.addAll(DocsEndpoints.of(kraftd, rooms, Routing.BASE_PATH, metrics, repeatable, jobs));
        endpoints.addAll(DocumentEndpoints.of(kraftd, rooms, Routing.BASE_PATH, mapper, bodies, readiness::isStopping));
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
        this.service = service(kraftd);
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
        Opening opened;
        try {
            opened = new Opening(settings);
        } catch (ServerStartException taken) {
            uploads.close();
            throw taken;
        }
        return start(opened);
    }

    /** Answers where somebody listens already, and closes that with itself. */
    public KraftdServer start(Opening opened) {
        try {
            opened.serve(service);
        } catch (Exception e) {
            opened.close();
            uploads.close();
            throw new ServerStartException("The web server does not start", e);
        }
        opening = opened;
        port = opened.port();
        return this;
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
        if (opening != null) {
            opening.close();
        }
        jobs.close();
        metrics.close();
        uploads.close();
    }

    @Override
    public void close() {
        stop();
    }

    /** How much is kept in memory of what was answered about documents. */
    long keptBytes() {
        return bodies.bytes();
    }

    /** Where files are while they arrive. */
    Path uploadDirectory() {
        return uploads.path();
    }

    private Handler service(Kraftd kraftd) {
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
        Javalin javalin = Javalin.create(config -> {
            JettySetup.apply(config);
            new Routing(config.routes, dispatcher, origins, settings.legacyRoutes()).register(endpoints, scope);
        });
        QuickRoutes quick = new QuickRoutes(endpoints, dispatcher, scope);
        return JettySetup.service(quick, javalin.javalinServlet(), new JettyErrors(ids));
    }
}
