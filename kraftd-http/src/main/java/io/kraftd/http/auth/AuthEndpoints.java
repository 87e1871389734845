package io.kraftd.http.auth;

import io.kraftd.http.contract.Endpoint;
import io.kraftd.usecases.Kraftd;
import java.time.Clock;
import java.util.List;

/** The routes under {@code /auth}. */
public final class AuthEndpoints {
    private AuthEndpoints() {}

    /** All of them over these use cases. */
    public static List<Endpoint> of(Kraftd kraftd, Clock clock) {
        return List.of(
                new Register(kraftd.registerUser()),
                new Login(kraftd.logIn()),
                new Refresh(kraftd.refreshSession()),
                new Profile(),
                new Validate(clock));
    }
}
