package io.kraftd.usecases;

import io.kraftd.domain.user.SecurityEvent.Kind;

/** Whoever lets requests in has turned one away that tried too many passwords. */
public final class ReportThrottling {
    private final SecurityLog log;

    ReportThrottling(SecurityLog log) {
        this.log = log;
    }

    /** Notes it with the account that was tried, when {@code email} can be one. */
    public void handle(String email, String from) {
        RegisterUser.emailOf(email).ifPresent(account -> log.note(Kind.SIGN_IN_THROTTLED, account, from));
    }
}
