package io.kraftd.http.jobs;

import io.kraftd.domain.operation.OperationId;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.http.problem.Problems;
import io.kraftd.usecases.TrackJobs;

/** Looks at a job, or gives it up. */
final class GetJob implements Endpoint {
    private final Route route;
    private final TrackJobs trackJobs;
    private final String basePath;
    private final boolean cancels;

    private GetJob(Route.Builder begun, TrackJobs trackJobs, String basePath, boolean cancels) {
        this.route = begun.takes(Parameter.path("id", "the job's id"))
                .answers(200, JobBody.class, "how it stands")
                .refuses(404, "there is no such job, or it is long over")
                .build();
        this.trackJobs = trackJobs;
        this.basePath = basePath;
        this.cancels = cancels;
    }

    static GetJob looking(TrackJobs trackJobs, String basePath) {
        Route.Builder begun = Route.of(Method.GET, "/jobs/{id}", "getJob", "How a job stands");
        return new GetJob(begun, trackJobs, basePath, false);
    }

    /** What is being read already is read to its end, but the job stays given up. */
    static GetJob cancelling(TrackJobs trackJobs, String basePath) {
        Route.Builder begun = Route.of(Method.DELETE, "/jobs/{id}", "cancelJob", "Give a job up");
        return new GetJob(begun, trackJobs, basePath, true);
    }

    @Override
    public Route route() {
        return route;
    }

    @Override
    public Answer handle(Exchange exchange) {
        OperationId id = id(exchange.path("id"));
        TrackJobs.Job job = cancels
                ? trackJobs.cancel(exchange.user().email(), id)
                : trackJobs.find(exchange.user().email(), id);
        return Answer.ok(JobBody.of(job, basePath));
    }

    private static OperationId id(String text) {
        try {
            return new OperationId(text);
        } catch (IllegalArgumentException noId) {
            throw Problems.notFound().exception();
        }
    }
}
