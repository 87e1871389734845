package io.kraftd.usecases;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.SecurityEvent.Kind;
import io.kraftd.domain.user.User;
import io.kraftd.ports.ids.IdSource;
import io.kraftd.ports.storage.AuditTrail;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.SessionRepository;
import io.kraftd.ports.storage.Stored;
import io.kraftd.ports.storage.Stores;
import io.kraftd.ports.storage.UserRepository;
import io.kraftd.usecases.failure.NotFoundException;
import java.time.Clock;
import java.util.stream.Stream;

/** An operator looks after accounts. */
public final class AdministerUsers {
    private static final String OPERATOR = "operator";

    /** How many users there are. */
    public record Numbers(long active, long inactive) {}

    private final UserRepository users;
    private final SessionRepository sessions;
    private final SecurityLog log;
    private final Clock clock;

    /** Over these stores; what is done to an account is noted in its trail. */
    public AdministerUsers(Stores stores, AuditTrail audit, IdSource ids, Clock clock) {
        this.users = stores.users();
        this.sessions = stores.sessions();
        this.log = new SecurityLog(audit, ids, clock);
        this.clock = clock;
    }

    /** Every user, read from the store page by page. */
    public Stream<User> all() {
        return Page.all(users::list);
    }

    /** How many may sign in, and how many may not. */
    public Numbers count() {
        long active = users.countActive();
        return new Numbers(active, all().filter(user -> !user.active()).count());
    }

    /** Lets nobody sign in with this account, and ends every login of it. {@link NotFoundException} when there is none. */
    public User deactivate(EmailAddress email) {
        User user = allowed(email, false);
        sessions.revokeAll(email);
        log.note(Kind.ACCOUNT_DEACTIVATED, email, OPERATOR);
        return user;
    }

    /** Lets the account sign in again. {@link NotFoundException} when there is none. */
    public User activate(EmailAddress email) {
        User user = allowed(email, true);
        log.note(Kind.ACCOUNT_ACTIVATED, email, OPERATOR);
        return user;
    }

    private User allowed(EmailAddress email, boolean allowed) {
        return users.change(email, user -> user.withActive(allowed, clock.instant()))
                .map(Stored::value)
                .orElseThrow(() -> new NotFoundException("user with the address " + email));
    }
}
