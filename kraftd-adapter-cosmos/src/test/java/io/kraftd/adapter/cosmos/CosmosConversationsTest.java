package io.kraftd.adapter.cosmos;

import io.kraftd.ports.storage.ConversationRepository;
import io.kraftd.tck.storage.ConversationRepositoryContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Cosmos.class)
class CosmosConversationsTest implements ConversationRepositoryContract {
    @Override
    public ConversationRepository conversations() {
        return Cosmos.stores().conversations();
    }
}
