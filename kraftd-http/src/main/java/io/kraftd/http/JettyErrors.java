package io.kraftd.http;

import io.kraftd.http.guard.RequestIds;
import io.kraftd.http.problem.HttpProblems;
import io.kraftd.http.problem.Problem;
import io.kraftd.http.problem.ProblemBody;
import io.kraftd.http.problem.Problems;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what is refused before any route sees it: broken requests, ambiguous addresses, requests during a stop. */
final class JettyErrors extends ErrorHandler {
    private static final int HEADERS_TOO_LARGE = 431;

    private final RequestIds ids;

    JettyErrors(RequestIds ids) {
        this.ids = ids;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Problem problem = problem(request, response);
        write(problem, ids.of(request.getHeaders().get(RequestIds.HEADER)), response, callback);
        return true;
    }

    static void write(Problem problem, String id, Response response, Callback callback) {
        response.setStatus(problem.status());
        HttpFields.Mutable headers = response.getHeaders();
        RequestScope.SECURITY_HEADERS.forEach(headers::put);
        problem.headers().forEach(headers::put);
        headers.put(RequestIds.HEADER, id);
        headers.put("Content-Type", ProblemBody.MEDIA_TYPE);
        response.write(true, ByteBuffer.wrap(ProblemBody.of(problem, "", id)), callback);
    }

    private static Problem problem(Request request, Response response) {
        int status = status(request, response);
        if (status != HEADERS_TOO_LARGE) {
            return HttpProblems.of(status);
        }
        EndlessHeaders.discard(request);
        return EndlessHeaders.ofAToken(request) ? Problems.tokenInvalid() : HttpProblems.of(status);
    }

    private static int status(Request request, Response response) {
        return request.getAttribute(ERROR_EXCEPTION) instanceof HttpException refused
                ? refused.getCode()
                : response.getStatus();
    }
}
