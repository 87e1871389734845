package io.kraftd.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.kraftd.http.body.JsonRequests;
import io.kraftd.http.body.Uploads;
import io.kraftd.http.contract.Access;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Route;
import io.kraftd.http.guard.BearerToken;
import io.kraftd.http.guard.MediaRanges;
import io.kraftd.http.guard.Proxies;
import io.kraftd.http.guard.RateGuard;
import io.kraftd.http.problem.Problem;
import io.kraftd.ports.auth.InvalidTokenException;
import io.kraftd.usecases.Authenticate;
import io.kraftd.usecases.Caller;
import java.io.IOException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Takes one request through what its route's description asks for, to the endpoint, and back. */
final class Dispatcher {
    static final String ROUTE = Dispatcher.class.getName();

    private final Authenticate authenticate;
    private final RateGuard rates;
    private final Proxies proxies;
    private final JsonRequests json;
    private final Uploads uploads;
    private final ObjectMapper mapper;

    Dispatcher(
            Authenticate authenticate,
            RateGuard rates,
            Proxies proxies,
            JsonRequests json,
            Uploads uploads,
            ObjectMapper mapper) {
        this.authenticate = authenticate;
        this.rates = rates;
        this.proxies = proxies;
        this.json = json;
        this.uploads = uploads;
        this.mapper = mapper;
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
        write(endpoint.handle(new Exchange(context, json, uploads, caller, address)), context);
    }

    private @Nullable Caller caller(Access access, Context context, String address) {
        if (access == Access.TOKEN) {
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
        rates.count(caller.user().email()).forEach(context::header);
        return caller;
    }

    private void write(Answer answer, Context context) throws IOException {
        context.status(answer.status());
        context.res().setContentType(null); // why: else a file would be given the charset of Javalin's default type
        answer.headers().forEach(context::header);
        if (answer.json() != null) {
            context.contentType(Route.JSON);
            context.result(mapper.writeValueAsBytes(answer.json()));
        } else if (answer.file() != null) {
            context.result(answer.file().open());
        }
    }
}
