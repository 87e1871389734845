package io.kraftd.http.auth;

import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Route;
import io.kraftd.usecases.LogOut;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class Logout implements Endpoint {
    record Form(@Nullable Boolean everywhere) {}

    private static final Route ROUTE = Route.of(
                    Method.POST, "/auth/logout", "logout", "End this login, or with everywhere all of the user's")
            .mayRead(Form.class)
            .answersNothing(204, "the tokens of the login count no more")
            .build();

    private final LogOut logOut;

    Logout(LogOut logOut) {
        this.logOut = logOut;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        boolean everywhere =
                exchange.optionalBody(Form.class).map(Form::everywhere).orElse(false);
        logOut.handle(new LogOut.Command(exchange.caller(), everywhere, exchange.address()));
        return Answer.nothing();
    }
}
