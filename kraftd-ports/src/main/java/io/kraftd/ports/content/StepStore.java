package io.kraftd.ports.content;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.failure.PortException;
import java.util.Optional;

/**
 * What was asked of the steps of a case and what came of it, and the whole of orders: immutable records of any size, too large
 * for the heads that name them and written before those. Every method throws {@link PortException} when the store cannot be
 * reached.
 */
public interface StepStore {
    /** Keeps a record and gives the hash it lies under; an equal record of one type gives the same hash. */
    <T extends Record> Sha256 put(EmailAddress owner, T body);

    /**
     * The record under this hash, equal to what was put; empty when the owner has none. A permanent {@link PortException}
     * when what lies there is damaged or of another type.
     */
    <T extends Record> Optional<T> find(EmailAddress owner, Sha256 hash, Class<T> type);
}
