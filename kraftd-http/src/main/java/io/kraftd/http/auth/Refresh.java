package io.kraftd.http.auth;

import io.kraftd.http.contract.Access;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Route;
import io.kraftd.usecases.RefreshSession;
import java.io.IOException;

final class Refresh implements Endpoint {
    record Form(String refreshToken) {}

    private static final Route ROUTE = Route.of(
                    Method.POST, "/auth/refresh", "refresh", "Exchange a refresh token for a new pair")
            .access(Access.OPEN)
            .reads(Form.class)
            .answers(200, TokensAnswer.class, "a new pair; the old refresh token is dead")
            .refuses(401, "the refresh token is unknown, expired or was used before")
            .refuses(403, "the account is disabled")
            .build();

    private final RefreshSession refreshSession;

    Refresh(RefreshSession refreshSession) {
        this.refreshSession = refreshSession;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        Form form = exchange.body(Form.class);
        return Answer.ok(TokensAnswer.of(
                refreshSession.handle(new RefreshSession.Command(form.refreshToken(), exchange.address()))));
    }
}
