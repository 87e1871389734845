package io.kraftd.usecases.assistant;

import io.kraftd.domain.conversation.Conversation;
import io.kraftd.domain.conversation.ConversationId;
import io.kraftd.domain.conversation.Turn;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.ids.IdSource;
import io.kraftd.ports.storage.ConversationRepository;
import io.kraftd.ports.storage.Stored;
import io.kraftd.usecases.assistant.routing.Memory;
import io.kraftd.usecases.failure.NotFoundException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An owner's conversations with the assistant. */
public final class Talks {
    private final ConversationRepository conversations;
    private final IdSource ids;
    private final Clock clock;

    Talks(ConversationRepository conversations, IdSource ids, Clock clock) {
        this.conversations = conversations;
        this.ids = ids;
        this.clock = clock;
    }

    /** The conversation; {@link NotFoundException} when the owner has none under this id. */
    public Conversation read(EmailAddress owner, ConversationId id) {
        return stored(owner, id).value();
    }

    /** Removes the conversation; {@link NotFoundException} when the owner has none under this id. */
    public void delete(EmailAddress owner, ConversationId id) {
        stored(owner, id);
        conversations.delete(owner, id);
    }

    private Stored<Conversation> stored(EmailAddress owner, ConversationId id) {
        return conversations.find(owner, id).orElseThrow(() -> new NotFoundException("conversation"));
    }

    /** The conversation to go on with; a new one without an id. */
    Conversation begun(EmailAddress owner, @Nullable ConversationId id) {
        return id == null
                ? Conversation.begun(new ConversationId(ids.newDocumentId().value()), owner, clock.instant())
                : read(owner, id);
    }

    /** Keeps one more turn; when somebody else went on with it meanwhile, after theirs. */
    void keep(Conversation before, String question, Outcome outcome) {
        Turn turn = new Turn(
                clock.instant(),
                shortened(question, Turn.LONGEST_QUESTION),
                shortened(outcome.response(), Turn.LONGEST_ANSWER),
                outcome.tools());
        if (before.turns().isEmpty()) {
            conversations.create(
                    before.adding(turn).remembering(outcome.memory().things()));
            return;
        }
        try {
            add(before, turn, outcome.memory());
        } catch (StaleRevisionException meanwhile) {
            add(before, turn, outcome.memory());
        }
    }

    private void add(Conversation before, Turn turn, Memory memory) {
        Optional<Stored<Conversation>> now = conversations.find(before.owner(), before.id());
        // why: who deletes a conversation while it is answered does not want it back.
        now.ifPresent(stored ->
                conversations.save(stored.value().adding(turn).remembering(memory.things()), stored.revision()));
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
