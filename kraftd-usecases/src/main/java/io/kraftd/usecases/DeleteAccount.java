package io.kraftd.usecases;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.domain.user.SecurityEvent.Kind;
import io.kraftd.domain.user.User;
import io.kraftd.ports.auth.PasswordHasher;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.storage.AuditTrail;
import io.kraftd.ports.storage.Stored;
import io.kraftd.ports.storage.Stores;
import io.kraftd.usecases.failure.NotFoundException;
import io.kraftd.usecases.procurement.SettlePapers;
import java.time.Clock;
import java.util.Set;

/** Somebody who is signed in leaves for good, and everything that is theirs goes too. */
public final class DeleteAccount {
    /**
     * Who leaves, and the proof.
     *
     * @param from where the request came from, for the trail
     */
    public record Command(Caller caller, String password, String from) {
        @Override
        public String toString() {
            return "DeleteAccount[" + caller.user().email() + "]";
        }
    }

    private final Stores stores;
    private final AuditTrail audit;
    private final ContentStore contents;
    private final PasswordHasher passwords;
    private final SettlePapers papers;
    private final boolean papersStay;
    private final SecurityLog log;
    private final Clock clock;

    DeleteAccount(
            Stores stores,
            AuditTrail audit,
            ContentStore contents,
            PasswordHasher passwords,
            SettlePapers papers,
            boolean papersStay,
            SecurityLog log,
            Clock clock) {
        this.stores = stores;
        this.audit = audit;
        this.contents = contents;
        this.passwords = passwords;
        this.papers = papers;
        this.papersStay = papersStay;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Ends every login, removes everything of the owner from every store, the account last, and frees the address. Where
     * numbered papers have to stay and there are some, those stay, whole and with their counters, and nobody else can have
     * the address. {@link WrongPasswordException} when the password is wrong. After a {@link PortException} the account may
     * still be there with some of its things gone: signing in and leaving again removes the rest.
     */
    public void handle(Command command) {
        EmailAddress email = command.caller().user().email();
        User user = stores.users().find(email).map(Stored::value).orElseThrow(() -> new NotFoundException("user"));
        if (!passwords.matches(command.password(), user.hashedPassword())) {
            log.note(Kind.ACCOUNT_DELETION_FAILED, email, command.from());
            throw new WrongPasswordException("password");
        }
        stores.sessions().deleteOwner(email);
        Set<Sha256> staying = papersStay ? papers.handle(email) : Set.of();
        removeAll(email, staying);
        if (staying.isEmpty()) {
            stores.users().delete(email);
        } else {
            stores.users().change(email, who -> who.departed(clock.instant()));
        }
        // why: again, because requests that were under way have written meanwhile; new ones are refused from now on.
        removeAll(email, staying);
        log.departure(command.from());
    }

    private void removeAll(EmailAddress email, Set<Sha256> staying) {
        stores.documents().deleteOwner(email);
        stores.procurements().deleteOwner(email);
        stores.learning().deleteOwner(email);
        stores.operations().deleteOwner(email);
        stores.conversations().deleteOwner(email);
        if (staying.isEmpty()) {
            stores.orders().deleteOwner(email);
            contents.deleteOwner(email);
        } else {
            contents.list(email)
                    .filter(content -> !staying.contains(content))
                    .forEach(content -> contents.delete(email, content));
        }
        audit.deleteOwner(email);
        stores.sessions().deleteOwner(email);
    }
}
