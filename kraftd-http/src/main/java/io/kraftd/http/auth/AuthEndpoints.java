package io.kraftd.http.auth;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.guard.SignInGuard;
import io.kraftd.usecases.Kraftd;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** The routes under {@code /auth}. */
public final class AuthEndpoints {
    private AuthEndpoints() {}

    /** All of them over these use cases; {@code left} hears who has left for good. */
    public static List<Endpoint> of(Kraftd kraftd, SignInGuard signIns, Clock clock, Consumer<EmailAddress> left) {
        return List.of(
                new Register(kraftd.registerUser()),
                new Login(kraftd.logIn(), signIns),
                new Refresh(kraftd.refreshSession()),
                new Logout(kraftd.logOut()),
                new ChangeOfPassword(kraftd.changePassword(), signIns),
                new DeleteProfile(kraftd.deleteAccount(), signIns, left),
                new SecurityEvents(kraftd.listSecurityEvents()),
                new Profile(),
                new Validate(clock));
    }
}
