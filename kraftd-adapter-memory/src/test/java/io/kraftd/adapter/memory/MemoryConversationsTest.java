package io.kraftd.adapter.memory;

import io.kraftd.ports.storage.ConversationRepository;
import io.kraftd.tck.storage.ConversationRepositoryContract;
import java.time.Clock;

class MemoryConversationsTest implements ConversationRepositoryContract {
    private final ConversationRepository conversations = new MemoryConversations(Clock.systemUTC());

    @Override
    public ConversationRepository conversations() {
        return conversations;
    }
}
