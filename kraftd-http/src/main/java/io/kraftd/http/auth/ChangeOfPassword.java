package io.kraftd.http.auth;

import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Route;
import io.kraftd.http.guard.SignInGuard;
import io.kraftd.usecases.ChangePassword;
import java.io.IOException;

final class ChangeOfPassword implements Endpoint {
    record Form(String currentPassword, String newPassword) {}

    private static final Route ROUTE = Route.of(
                    Method.POST, "/auth/change-password", "changePassword", "Choose another password")
            .reads(Form.class)
            .answers(200, TokensAnswer.class, "changed; every login ended and this pair begins a new one")
            .refuses(409, "the account was changed at the same moment")
            .refuses(422, "the current password is wrong or the new one cannot be accepted")
            .refuses(429, "too many wrong passwords")
            .build();

    private final ChangePassword changePassword;
    private final SignInGuard guard;

    ChangeOfPassword(ChangePassword changePassword, SignInGuard guard) {
        this.changePassword = changePassword;
        this.guard = guard;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        Form form = exchange.body(Form.class);
        var command = new ChangePassword.Command(
                exchange.caller(), form.currentPassword(), form.newPassword(), exchange.address());
        return Answer.ok(TokensAnswer.of(guard.attempt(
                exchange.user().email().value(), exchange.address(), () -> changePassword.handle(command))));
    }
}
