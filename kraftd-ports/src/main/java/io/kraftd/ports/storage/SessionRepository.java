package io.kraftd.ports.storage;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.failure.TooLargeException;
import java.util.Optional;

/**
 * Refresh tokens by owner and hash; one user's token is never found, saved or revoked under another's address. A token may
 * be dropped by the store once it has expired, never before. Every method throws
 * {@link PortException} when the store cannot be reached.
 */
public interface SessionRepository {
    /** Keeps a new token; {@link DuplicateException} when this user has one with its hash; {@link TooLargeException}. */
    Stored<RefreshToken> create(RefreshToken token);

    /** The token with this hash; empty when it never existed or has been dropped. */
    Optional<Stored<RefreshToken>> find(EmailAddress email, Sha256 hash);

    /**
     * Replaces the token read at {@code expected}; {@link StaleRevisionException} when it was saved or revoked since, or is
     * gone. Gives the new revision.
     */
    Stored<RefreshToken> save(RefreshToken token, Revision expected);

    /** Revokes every token of one login; tokens created for the family later are not touched. No family is no error. */
    void revokeFamily(EmailAddress email, String family);

    /** Revokes every token this user has now; tokens created later are not touched. No token is no error. */
    void revokeAll(EmailAddress email);

    /**
     * Removes every token this user has now; one created meanwhile may stay, and other users lose nothing. No token is no
     * error. After a {@link PortException} some may be gone; calling it again removes the rest.
     */
    void deleteOwner(EmailAddress email);
}
