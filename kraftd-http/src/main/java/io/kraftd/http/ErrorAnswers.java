package io.kraftd.http;

import io.javalin.http.MethodNotAllowedResponse;
import io.kraftd.http.contract.Call;
import io.kraftd.http.problem.HttpProblems;
import io.kraftd.http.problem.Problem;
import io.kraftd.http.problem.ProblemBody;
import io.kraftd.http.problem.ProblemTable;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers failures as problems, and logs once what is not the client's doing. */
final class ErrorAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    private ErrorAnswers() {}

    static void answer(Exception failure, Call call) {
        Problem problem = failure instanceof MethodNotAllowedResponse refused
                ? HttpProblems.of(405).withHeader("Allow", allowed(refused))
                : ProblemTable.of(failure);
        if (problem.status() == 500) {
            LOG.error("A request failed in a way nobody foresaw", failure);
        } else if (problem.status() > 500 && failure.getCause() != null) {
            LOG.warn("A request could not be answered now: {}", problem.code(), failure);
        }
        write(problem, call.path(), call::replace);
        call.discardBody();
    }

    /** For what even the JVM did not foresee, such as no memory left. */
    static void answer(Error error, Call.Replacement answer) {
        LOG.error("A request brought the server to its limits", error);
        write(HttpProblems.of(500), "", answer);
    }

    private static void write(Problem problem, String path, Call.Replacement answer) {
        byte[] body = ProblemBody.of(problem, path, RequestScope.id());
        try {
            if (!answer.with(problem.status(), problem.headers(), ProblemBody.MEDIA_TYPE, body)) {
                LOG.debug("The answer had begun already; {} could not be told", problem.code());
            }
        } catch (IOException gone) {
            LOG.debug("The client went away before it heard {}", problem.code(), gone);
        }
    }

    // why: Javalin lists HEAD and OPTIONS too, as they are registered like any other.
    private static String allowed(MethodNotAllowedResponse refused) {
        return String.join(", ", refused.getDetails().values());
    }
}
