package io.kraftd.http.auth;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Route;
import io.kraftd.http.guard.SignInGuard;
import io.kraftd.usecases.DeleteAccount;
import java.io.IOException;
import java.util.function.Consumer;

final class DeleteProfile implements Endpoint {
    record Form(String password) {}

    private static final Route ROUTE = Route.of(
                    Method.DELETE, "/auth/profile", "deleteProfile", "Leave for good, with everything that is kept")
            .reads(Form.class)
            .answersNothing(204, "account, documents, cases and logins are gone")
            .refuses(422, "the password is wrong")
            .refuses(429, "too many wrong passwords")
            .build();

    private final DeleteAccount deleteAccount;
    private final SignInGuard guard;
    private final Consumer<EmailAddress> left;

    DeleteProfile(DeleteAccount deleteAccount, SignInGuard guard, Consumer<EmailAddress> left) {
        this.deleteAccount = deleteAccount;
        this.guard = guard;
        this.left = left;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        Form form = exchange.body(Form.class);
        var command = new DeleteAccount.Command(exchange.caller(), form.password(), exchange.address());
        return guard.attempt(exchange.user().email().value(), exchange.address(), () -> {
            deleteAccount.handle(command);
            left.accept(exchange.user().email());
            return Answer.nothing();
        });
    }
}
