package io.kraftd.http.workflow;

import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.http.documents.IfMatch;

/** What the descriptions of all steps have in common. */
final class StepRoute {
    private StepRoute() {}

    static Route of(String path, String operation, String summary, Class<? extends Record> form, Class<?> body) {
        return begun(path, operation, summary, body).mayRead(form).build();
    }

    /** The same when a bare list is taken for this member of the form. */
    static Route ofList(
            String path, String operation, String summary, Class<? extends Record> form, String member, Class<?> body) {
        return begun(path, operation, summary, body).mayReadOrList(form, member).build();
    }

    private static Route.Builder begun(String path, String operation, String summary, Class<?> body) {
        return Route.of(Method.POST, "/workflow/" + path, operation, summary)
                .takes(Parameter.query("document_id", "the inquiry, here or in the body"))
                .takes(IfMatch.HEADER)
                .tagged()
                .answers(200, body, "what came of the step; its ETag is the state of the case")
                .refuses(400, "the body is malformed, or the query and the body differ")
                .refuses(404, "there is no such case or document")
                .refuses(409, "an earlier step is missing, or the case changed meanwhile")
                .refuses(412, "the case is not in the state of If-Match any more")
                .refuses(413, "the body, or a file that has to be read first, is too large")
                .refuses(415, "the body is no JSON, or a file that has to be read first is of a kind that is not read")
                .refuses(422, "a value cannot be accepted, or the step cannot be done with it")
                .refuses(503, "too much is going on");
    }
}
