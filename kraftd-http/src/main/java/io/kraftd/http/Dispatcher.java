package io.kraftd.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.kraftd.http.body.JsonRequests;
import io.kraftd.http.body.Uploads;
import io.kraftd.http.contract.Access;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Ranges;
import io.kraftd.http.contract.Route;
import io.kraftd.http.guard.BearerToken;
import io.kraftd.http.guard.MediaRanges;
import io.kraftd.http.guard.Proxies;
import io.kraftd.http.guard.RateGuard;
import io.kraftd.http.problem.Problem;
import io.kraftd.ports.auth.InvalidTokenException;
import io.kraftd.ports.content.Content;
import io.kraftd.usecases.Authenticate;
import io.kraftd.usecases.Caller;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Takes one request through what its route's description asks for, to the endpoint, and back. */
final class Dispatcher {
    static final String ROUTE = Dispatcher.class.getName();

    private final Authenticate authenticate;
    private final RateGuard rates;
    private final Proxies proxies;
    private final JsonRequests json;
    private final Uploads uploads;
    private final ObjectMapper mapper;
    private final OperatorDoor operators;

    Dispatcher(
            Authenticate authenticate,
            RateGuard rates,
            Proxies proxies,
            JsonRequests json,
            Uploads uploads,
            ObjectMapper mapper,
            OperatorDoor operators) {
        this.authenticate = authenticate;
        this.rates = rates;
        this.proxies = proxies;
        this.json = json;
        this.uploads = uploads;
        this.mapper = mapper;
        this.operators = operators;
    }

    void handle(Endpoint endpoint, Context context) throws IOException {
        Route route = endpoint.route();
        context.attribute(ROUTE, route.path());
        BearerToken.refuseInQuery(context.queryParamMap().keySet());
        String address =
                proxies.client(context.ip(), Collections.list(context.req().getHeaders("X-Forwarded-For")));
        Caller caller = caller(route.access(), context, address);
        if (!MediaRanges.accept(context.header("Accept"), route.produces())) {
            throw Problem.of(406, "not_acceptable", "This answers with " + String.join(", ", route.produces()) + ".")
                    .exception();
        }
        write(route, endpoint.handle(new Exchange(context, json, uploads, caller, address)), context);
    }

    private @Nullable Caller caller(Access access, Context context, String address) {
        boolean byToken = access == Access.TOKEN
                || (access == Access.OPERATOR && !operators.isOpenTo(context.header("Authorization")));
        if (byToken) {
            return caller(context, address);
        }
        if (access == Access.OPEN) {
            rates.countAddress(address).forEach(context::header);
        }
        return null;
    }

    private Caller caller(Context context, String address) {
        Caller caller;
        try {
            caller = authenticate.handle(BearerToken.of(context.header("Authorization")));
        } catch (InvalidTokenException invalid) {
            rates.countAddress(address).forEach(context::header);
            throw invalid;
        }
        MDC.put(RequestScope.OWNER, OwnerMark.of(caller.user().email()));
        rates.count(caller.user().email()).forEach(context::header);
        return caller;
    }

    private void write(Route route, Answer whole, Context context) throws IOException {
        Answer answer = route.servesFiles() && HandlerType.GET.equals(context.method())
                ? Ranges.of(
                        whole,
                        Optional.ofNullable(context.header("Range")),
                        Optional.ofNullable(context.header("If-Range")))
                : whole;
        context.status(answer.status());
        context.res().setContentType(null); // why: else a file would be given the charset of Javalin's default type
        answer.headers().forEach(context::header);
        if (answer.json() != null) {
            context.contentType(Route.JSON);
            context.result(Packing.pack(mapper.writeValueAsBytes(answer.json()), context));
        } else if (answer.file() != null) {
            write(answer, answer.file(), context);
        } else if (answer.stream() != null && !HandlerType.HEAD.equals(context.method())) {
            answer.stream().writeTo(context.outputStream());
        }
    }

    // why: what is saved is left as it is, whole or in ranges; what is shown may come packed.
    private static void write(Answer answer, Content file, Context context) throws IOException {
        boolean shown = answer.status() == 200 && !answer.headers().containsKey("Content-Disposition");
        if (shown && Packing.concerns(answer.headers().getOrDefault("Content-Type", ""))) {
            try (InputStream in = file.open()) {
                byte[] sent = Packing.pack(in.readAllBytes(), context);
                context.header("Content-Length", Integer.toString(sent.length));
                context.result(sent);
            }
        } else {
            context.result(file.open());
        }
    }
}
