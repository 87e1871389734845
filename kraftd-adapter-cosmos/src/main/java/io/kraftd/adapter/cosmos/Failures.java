package io.kraftd.adapter.cosmos;

import com.azure.cosmos.CosmosException;
import io.kraftd.adapter.cosmos.Unsuccessful.Reason;
import io.kraftd.ports.failure.PortException;
import java.time.Duration;
import reactor.core.Exceptions;

/** The one translation of what the client throws into what the ports say. */
final class Failures {
    /**
     * What a failure means.
     *
     * @param answered whether the database surely did not carry the request out
     * @param again whether the same request, sent at once, may succeed
     */
    record Verdict(Reason reason, boolean answered, boolean again, PortException failure) {}

    private static final int SESSION_NOT_THERE_YET = 1002;
    private static final int CONTAINER_GONE = 1003;
    private static final int NOT_THE_WRITE_REGION = 3;
    private static final int ACCOUNT_MOVING = 1008;
    private static final int UNREADABLE = 21011;
    private static final Duration SOON = Duration.ofSeconds(1);

    private Failures() {}

    static Verdict judge(Operation operation, RuntimeException thrown) {
        Throwable cause = Exceptions.unwrap(thrown);
        if (cause instanceof CosmosException answer) {
            return ofStatus(operation, answer);
        }
        if (cause instanceof PortException known) {
            return new Verdict(Reason.FAILED, true, false, known);
        }
        if (cause instanceof InterruptedException) {
            return new Verdict(Reason.FAILED, false, false, outage(operation, "was interrupted", cause));
        }
        return new Verdict(Reason.FAILED, false, true, outage(operation, "had no readable answer", cause));
    }

    private static Verdict ofStatus(Operation operation, CosmosException answer) {
        return switch (answer.getStatusCode()) {
            case 404 -> notFound(operation, answer);
            case 409 -> refused(Reason.DUPLICATE, operation, answer);
            case 412 -> refused(Reason.STALE, operation, answer);
            case 413 -> refused(Reason.TOO_LARGE, operation, answer);
            case 429 -> busy(operation, answer);
            case 403 -> forbidden(operation, answer);
            case 400 -> badRequest(operation, answer);
            case 401, 405 -> refused(Reason.FAILED, operation, answer);
            default -> unanswered(operation, answer);
        };
    }

    // why: 404 also stands for a container that is gone and for a replica that has not heard of the last write.
    private static Verdict notFound(Operation operation, CosmosException answer) {
        return switch (answer.getSubStatusCode()) {
            case SESSION_NOT_THERE_YET -> unanswered(operation, answer);
            case CONTAINER_GONE -> refused(Reason.FAILED, operation, answer);
            default -> refused(Reason.ABSENT, operation, answer);
        };
    }

    // why: the client reports an answer that it cannot read as if the request had been bad.
    private static Verdict badRequest(Operation operation, CosmosException answer) {
        return answer.getSubStatusCode() == UNREADABLE
                ? unanswered(operation, answer)
                : refused(Reason.FAILED, operation, answer);
    }

    private static Verdict forbidden(Operation operation, CosmosException answer) {
        boolean movingToAnotherRegion =
                answer.getSubStatusCode() == NOT_THE_WRITE_REGION || answer.getSubStatusCode() == ACCOUNT_MOVING;
        return movingToAnotherRegion ? unanswered(operation, answer) : refused(Reason.FAILED, operation, answer);
    }

    private static Verdict refused(Reason reason, Operation operation, CosmosException answer) {
        String message = operation + " was refused with " + statusOf(answer);
        return new Verdict(reason, true, false, PortException.permanent(message, answer));
    }

    // why: the client has repeated it already, as often and as late as the database asked.
    private static Verdict busy(Operation operation, CosmosException answer) {
        Duration wait = answer.getRetryAfterDuration();
        PortException busy = PortException.busy(
                operation + " is throttled", wait.compareTo(Duration.ZERO) > 0 ? wait : SOON, answer);
        return new Verdict(Reason.FAILED, true, false, busy);
    }

    private static Verdict unanswered(Operation operation, CosmosException answer) {
        return new Verdict(Reason.FAILED, false, true, outage(operation, "failed with " + statusOf(answer), answer));
    }

    private static PortException outage(Operation operation, String what, Throwable cause) {
        return PortException.outage(operation + " " + what, cause);
    }

    private static String statusOf(CosmosException answer) {
        return answer.getStatusCode() + "/" + answer.getSubStatusCode();
    }
}
