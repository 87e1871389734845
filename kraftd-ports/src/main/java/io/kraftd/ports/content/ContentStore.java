package io.kraftd.ports.content;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.failure.PortException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * File contents by owner and SHA-256. Owners are kept apart: the same bytes of two owners are two contents. Every method
 * throws {@link PortException} when the store cannot be reached or has no room left.
 */
public interface ContentStore {
    /**
     * Keeps the bytes; keeping the same bytes again changes nothing. When this returns they are safe to rely on, whatever
     * becomes of {@code content}. {@link IllegalArgumentException} when the bytes do not have the hash they come with;
     * {@link PortException} when they cannot be read. Nothing is kept then.
     */
    void put(EmailAddress owner, Content content);

    /** The bytes under this hash, readable as often as wanted; empty when the owner has none. */
    Optional<Content> find(EmailAddress owner, Sha256 sha256);

    /**
     * The hashes of everything kept for this owner, each once, in an order of the store's own; what is put or removed while they
     * are read may be among them or not. They are fetched as they are read, so reading on may throw too.
     */
    Stream<Sha256> list(EmailAddress owner);

    /** Removes the bytes; removing what is not there changes nothing. */
    void delete(EmailAddress owner, Sha256 sha256);

    /**
     * Removes the bytes unless they were put, for the first time or again, at {@code moment} or later, be it while this runs; the
     * store's clock counts. Whether nothing is there now. Who puts the same bytes at this very moment finds them when the put
     * has returned.
     */
    boolean deleteUnlessPutSince(EmailAddress owner, Sha256 sha256, Instant moment);

    /**
     * Removes everything kept for this owner, results kept beside files too; bytes put meanwhile may stay, and other owners lose
     * nothing. Nothing there is no error. After a {@link PortException} some may be gone; calling it again removes the rest.
     */
    void deleteOwner(EmailAddress owner);
}
