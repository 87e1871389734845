package io.kraftd.http.auth;

import io.kraftd.http.contract.Access;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Route;
import io.kraftd.usecases.RegisterUser;
import java.io.IOException;

final class Register implements Endpoint {
    record Form(String email, String name, String organization, String password) {}

    private static final Route ROUTE = Route.of(Method.POST, "/auth/register", "register", "Sign up and be signed in")
            .access(Access.OPEN)
            .reads(Form.class)
            .answers(201, TokensAnswer.class, "the user exists and is signed in")
            .refuses(409, "the e-mail address is taken")
            .build();

    private final RegisterUser registerUser;

    Register(RegisterUser registerUser) {
        this.registerUser = registerUser;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        Form form = exchange.body(Form.class);
        var command = new RegisterUser.Command(
                form.email(), form.name(), form.organization(), form.password(), exchange.address());
        return Answer.json(201, TokensAnswer.of(registerUser.handle(command)));
    }
}
