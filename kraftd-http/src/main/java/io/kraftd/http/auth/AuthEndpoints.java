package io.kraftd.http.auth;

import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.guard.SignInGuard;
import io.kraftd.usecases.Kraftd;
import java.time.Clock;
import java.util.List;

/** The routes under {@code /auth}. */
public final class AuthEndpoints {
    private AuthEndpoints() {}

    /** All of them over these use cases. */
    public static List<Endpoint> of(Kraftd kraftd, SignInGuard signIns, Clock clock) {
        return List.of(
                new Register(kraftd.registerUser()),
                new Login(kraftd.logIn(), signIns),
                new Refresh(kraftd.refreshSession()),
                new Logout(kraftd.logOut()),
                new ChangeOfPassword(kraftd.changePassword(), signIns),
                new DeleteProfile(kraftd.deleteAccount(), signIns),
                new SecurityEvents(kraftd.listSecurityEvents()),
                new Profile(),
                new Validate(clock));
    }
}
