package io.kraftd.http.auth;

import io.kraftd.http.contract.Access;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Route;
import io.kraftd.http.guard.SignInGuard;
import io.kraftd.usecases.LogIn;
import java.io.IOException;

final class Login implements Endpoint {
    record Form(String email, String password) {}

    private static final Route ROUTE = Route.of(Method.POST, "/auth/login", "login", "Sign in with a password")
            .access(Access.OPEN)
            .reads(Form.class)
            .answers(200, TokensAnswer.class, "signed in")
            .refuses(401, "unknown user or wrong password")
            .refuses(403, "the account is disabled")
            .refuses(429, "too many wrong passwords, for this account from this address")
            .build();

    private final LogIn logIn;
    private final SignInGuard guard;

    Login(LogIn logIn, SignInGuard guard) {
        this.logIn = logIn;
        this.guard = guard;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        Form form = exchange.body(Form.class);
        LogIn.Command command = new LogIn.Command(form.email(), form.password(), exchange.address());
        return Answer.ok(TokensAnswer.of(guard.attempt(form.email(), exchange.address(), () -> logIn.handle(command))));
    }
}
