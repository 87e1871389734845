package io.kraftd.http.jobs;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.operation.OperationId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.problem.Problem;
import io.kraftd.http.problem.ProblemTable;
import io.kraftd.http.problem.Problems;
import io.kraftd.usecases.TrackJobs;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does work on threads of its own, for clients that do not wait. Bounded; who finds no place is told to come back. */
public final class Jobs implements AutoCloseable {
    /** How a client says that it does not wait (RFC 7240). */
    public static final Parameter PREFER =
            Parameter.header("Prefer", "respond-async: be answered at once, and look at the job that Location names");

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int MOST_WAITING = 100;
    private static final Duration RETRY = Duration.ofSeconds(10);
    private static final Duration LAST_WAIT = Duration.ofSeconds(20);

    private final TrackJobs trackJobs;
    private final String basePath;
    private final ThreadPoolExecutor workers;

    /** What a job does. */
    public interface Work {
        void run() throws IOException;
    }

    /** So many jobs at once. */
    public Jobs(TrackJobs trackJobs, int workers, String basePath) {
        this.trackJobs = trackJobs;
        this.basePath = basePath;
        this.workers = new ThreadPoolExecutor(
                workers, workers, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), task -> {
                    Thread thread = new Thread(task, "job");
                    thread.setDaemon(true);
                    return thread;
                });
        this.workers.allowCoreThreadTimeOut(true);
    }

    /** Whether the client does not wait. */
    public static boolean wanted(Exchange exchange) {
        return exchange.header("Prefer")
                .filter(header -> Arrays.stream(header.split(",", -1))
                        .map(String::strip)
                        .anyMatch("respond-async"::equalsIgnoreCase))
                .isPresent();
    }

    /** Answers 202 and does the work later; 503 when too much is waiting. */
    public Answer start(EmailAddress owner, DocumentId document, Work work) {
        TrackJobs.Job job = trackJobs.open(owner, document);
        try {
            workers.execute(() -> run(owner, job.id(), work));
        } catch (RejectedExecutionException full) {
            trackJobs.cancel(owner, job.id());
            throw Problems.busy(RETRY).exception();
        }
        return Answer.json(202, JobBody.of(job, basePath))
                .with("Location", basePath + "/jobs/" + job.id())
                .with("Preference-Applied", "respond-async");
    }

    private void run(EmailAddress owner, OperationId id, Work work) {
        try {
            if (trackJobs.begin(owner, id)) {
                work.run();
                trackJobs.done(owner, id);
            }
        } catch (IOException | RuntimeException failure) {
            failed(owner, id, failure);
        }
    }

    private void failed(EmailAddress owner, OperationId id, Exception failure) {
        Problem problem = ProblemTable.of(failure);
        if (problem.status() >= 500) {
            LOG.warn("Job {} failed: {}", id, problem.code(), failure);
        }
        try {
            trackJobs.failed(owner, id, problem.code(), problem.detail());
        } catch (RuntimeException notKept) {
            LOG.warn("How job {} ended could not be kept; its time will end by itself", id, notKept);
        }
    }

    /** Takes no more, and lets those at work finish for a while. */
    @Override
    public void close() {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(LAST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Some jobs were left at the stop; their documents can be read anew");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
