package io.kraftd.http.jobs;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.operation.OperationState;
import io.kraftd.usecases.TrackJobs;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a job stands.
 *
 * @param status {@code queued}, {@code running}, {@code done}, {@code failed} or {@code cancelled}
 * @param result where what was read can be had; null unless it is done
 * @param problem why it failed; null unless it did
 */
public record JobBody(
        String jobId,
        String kind,
        String status,
        DocumentId documentId,
        @Nullable String result,
        @Nullable Failure problem,
        Instant createdAt,
        Instant updatedAt,
        Instant expiresAt) {
    private static final Failure LOST = new Failure("interrupted", "Whoever was at it has ended; ask again.");

    /** Why a job failed. */
    public record Failure(String code, String detail) {}

    static JobBody of(TrackJobs.Job job, String basePath) {
        boolean done = job.state() == OperationState.DONE;
        return new JobBody(
                job.id().value(),
                "extract",
                job.lost() ? "failed" : word(job.state()),
                job.document(),
                done ? basePath + "/documents/" + job.document() : null,
                job.lost() ? LOST : failure(job),
                job.createdAt(),
                job.updatedAt(),
                job.expiresAt());
    }

    private static @Nullable Failure failure(TrackJobs.Job job) {
        return job.code()
                .map(code -> new Failure(code, job.detail().orElse("")))
                .orElse(null);
    }

    private static String word(OperationState state) {
        return switch (state) {
            case OPEN -> "queued";
            case RUNNING -> "running";
            case DONE -> "done";
            case FAILED -> "failed";
            case CANCELLED -> "cancelled";
        };
    }
}
