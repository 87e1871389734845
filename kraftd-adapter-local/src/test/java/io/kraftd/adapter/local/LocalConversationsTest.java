package io.kraftd.adapter.local;

import io.kraftd.ports.storage.ConversationRepository;
import io.kraftd.tck.storage.ConversationRepositoryContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class LocalConversationsTest implements ConversationRepositoryContract {
    @RegisterExtension
    final FreshStores fresh = new FreshStores();

    @Override
    public ConversationRepository conversations() {
        return fresh.stores().conversations();
    }
}
