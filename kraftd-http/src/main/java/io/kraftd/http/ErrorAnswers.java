package io.kraftd.http;

import io.javalin.http.Context;
import io.javalin.http.MethodNotAllowedResponse;
import io.kraftd.http.body.BodyStream;
import io.kraftd.http.problem.HttpProblems;
import io.kraftd.http.problem.Problem;
import io.kraftd.http.problem.ProblemBody;
import io.kraftd.http.problem.ProblemTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers failures as problems, and logs once what is not the client's doing. */
final class ErrorAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    private ErrorAnswers() {}

    static void answer(Exception failure, Context context) {
        Problem problem = failure instanceof MethodNotAllowedResponse refused
                ? HttpProblems.of(405).withHeader("Allow", allowed(refused))
                : ProblemTable.of(failure);
        if (problem.status() == 500) {
            LOG.error("A request failed in a way nobody foresaw", failure);
        } else if (problem.status() > 500 && failure.getCause() != null) {
            LOG.warn("A request could not be answered now: {}", problem.code(), failure);
        }
        write(problem, context.path(), context.res());
        BodyStream.discard(context.req());
    }

    /** For what even the JVM did not foresee, such as no memory left. */
    static void answer(HttpServletResponse response, Error error) {
        LOG.error("A request brought the server to its limits", error);
        write(HttpProblems.of(500), "", response);
    }

    private static void write(Problem problem, String path, HttpServletResponse response) {
        if (response.isCommitted()) {
            LOG.debug("The answer had begun already; {} could not be told", problem.code());
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        byte[] body = ProblemBody.of(problem, path, RequestScope.id());
        response.setContentType(null); // why: else the charset of the type set before is carried over
        response.setContentType(ProblemBody.MEDIA_TYPE);
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
            response.flushBuffer();
        } catch (IOException gone) {
            LOG.debug("The client went away before it heard {}", problem.code(), gone);
        }
    }

    // why: Javalin lists HEAD and OPTIONS too, as they are registered like any other.
    private static String allowed(MethodNotAllowedResponse refused) {
        return String.join(", ", refused.getDetails().values());
    }
}
