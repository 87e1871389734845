package io.kraftd.usecases;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.SecurityEvent.Kind;

/** Somebody ends the login they are in, or all of theirs. */
public final class LogOut {
    /**
     * Who leaves.
     *
     * @param everywhere whether all other logins of the user end too
     * @param from where the request came from, for the trail
     */
    public record Command(Caller caller, boolean everywhere, String from) {}

    private final Sessions sessions;
    private final SecurityLog log;

    LogOut(Sessions sessions, SecurityLog log) {
        this.sessions = sessions;
        this.log = log;
    }

    /** Neither the access tokens nor the refresh tokens of the ended logins count from now on. */
    public void handle(Command command) {
        EmailAddress email = command.caller().user().email();
        if (command.everywhere()) {
            sessions.endAll(email);
            log.note(Kind.SIGNED_OUT_EVERYWHERE, email, command.from());
        } else {
            sessions.end(email, command.caller().session());
            log.note(Kind.SIGNED_OUT, email, command.from());
        }
    }
}
