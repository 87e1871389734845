package io.kraftd.ports.storage;

import io.kraftd.domain.conversation.Conversation;
import io.kraftd.domain.conversation.ConversationId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.failure.TooLargeException;
import java.util.Optional;

/**
 * Conversations by owner and id. One that {@linkplain Conversation#expiresAt() has expired} is never found or listed, and may
 * be dropped by the store. An owner never sees another owner's. Every method throws {@link PortException} when the store cannot
 * be reached.
 */
public interface ConversationRepository {
    /**
     * Keeps a new conversation in place of an expired one; {@link DuplicateException} when the owner has one under this id that
     * has not expired; {@link TooLargeException}.
     */
    Stored<Conversation> create(Conversation conversation);

    /** The owner's conversation; empty when there is none, when it has expired, and when only another owner has one. */
    Optional<Stored<Conversation>> find(EmailAddress owner, ConversationId id);

    /**
     * Replaces the conversation read at {@code expected}; {@link StaleRevisionException} when it was saved since, or is gone;
     * {@link TooLargeException}. Gives the new revision.
     */
    Stored<Conversation> save(Conversation conversation, Revision expected);

    /**
     * The owner's conversations, the last one gone on with first, those of one moment by id. One that exists all the while and is
     * not saved appears exactly once over the pages. {@link UnknownCursorException} for a cursor of another owner, an altered one,
     * and any text that is none.
     */
    Page<Conversation> list(EmailAddress owner, PageRequest page);

    /** Removes the owner's conversation; removing what is not there changes nothing. */
    void delete(EmailAddress owner, ConversationId id);

    /** Drops what has expired of an owner and the store has not dropped by itself; how many. */
    int deleteExpired(EmailAddress owner);

    /**
     * Removes every conversation the owner has now; one kept meanwhile may stay, and other owners lose nothing. No conversation
     * is no error. After a {@link PortException} some may be gone; calling it again removes the rest.
     */
    void deleteOwner(EmailAddress owner);
}
