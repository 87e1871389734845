package io.kraftd.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.http.body.JsonRequests;
import io.kraftd.http.body.Uploads;
import io.kraftd.http.contract.Access;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Call;
import io.kraftd.http.contract.EncodedJson;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Takes one request through what its route's description asks for, to the endpoint, and back. */
final class Dispatcher {
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

    void handle(Endpoint endpoint, Call call) throws IOException {
        Route route = endpoint.route();
        call.found(route);
        BearerToken.refuseInQuery(call.parameters().keySet());
        String address = proxies.client(call.remoteAddress(), call.headers("X-Forwarded-For"));
        Caller caller = caller(route.access(), call, address);
        String accept = call.header("Accept");
        if (accept != null && !MediaRanges.accept(accept, route.produces())) {
            throw Problem.of(406, "not_acceptable", "This answers with " + String.join(", ", route.produces()) + ".")
                    .exception();
        }
        write(route, endpoint.handle(new Exchange(call, json, uploads, caller, address)), call);
    }

    private @Nullable Caller caller(Access access, Call call, String address) {
        boolean byToken = access == Access.TOKEN
                || (access == Access.OPERATOR && !operators.isOpenTo(call.header("Authorization")));
        if (byToken) {
            return caller(call, address);
        }
        if (access == Access.OPEN) {
            rates.countAddress(address).forEach(call::set);
        }
        return null;
    }

    private Caller caller(Call call, String address) {
        Caller caller;
        try {
            caller = authenticate.handle(BearerToken.of(call.header("Authorization")));
        } catch (InvalidTokenException invalid) {
            rates.countAddress(address).forEach(call::set);
            throw invalid;
        }
        MDC.put(RequestScope.OWNER, OwnerMark.of(caller.user().email()));
        rates.count(caller.user().email()).forEach(call::set);
        return caller;
    }

    private void write(Route route, Answer whole, Call call) throws IOException {
        Answer answer = route.servesFiles() && call.method().equals("GET")
                ? Ranges.of(
                        whole, Optional.ofNullable(call.header("Range")), Optional.ofNullable(call.header("If-Range")))
                : whole;
        call.status(answer.status());
        answer.headers().forEach(call::set);
        if (answer.json() != null) {
            call.set("Content-Type", Route.JSON);
            call.send(Packing.pack(encoded(answer.json()), call));
        } else if (answer.file() != null) {
            write(answer, answer.file(), call);
        } else if (answer.stream() != null && !call.method().equals("HEAD")) {
            answer.stream().writeTo(call.stream());
        }
    }

    private byte[] encoded(Object json) throws IOException {
        return json instanceof EncodedJson known ? known.bytes() : mapper.writeValueAsBytes(json);
    }

    // why: what is saved is left as it is, whole or in ranges; what is shown may come packed.
    private static void write(Answer answer, Content file, Call call) throws IOException {
        boolean shown = answer.status() == 200 && !answer.headers().containsKey("Content-Disposition");
        if (shown && Packing.concerns(answer.headers().getOrDefault("Content-Type", ""))) {
            try (InputStream in = file.open()) {
                byte[] sent = Packing.pack(in.readAllBytes(), call);
                call.set("Content-Length", Integer.toString(sent.length));
                call.send(sent);
            }
        } else {
            call.send(file.open());
        }
    }
}
