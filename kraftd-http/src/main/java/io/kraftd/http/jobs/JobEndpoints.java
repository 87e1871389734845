package io.kraftd.http.jobs;

import io.kraftd.http.contract.Endpoint;
import io.kraftd.usecases.TrackJobs;
import java.util.List;

/** The routes under {@code /jobs}. */
public final class JobEndpoints {
    private JobEndpoints() {}

    /** All of them; results are linked below {@code basePath}. */
    public static List<Endpoint> of(TrackJobs trackJobs, String basePath) {
        return List.of(GetJob.looking(trackJobs, basePath), GetJob.cancelling(trackJobs, basePath));
    }
}
