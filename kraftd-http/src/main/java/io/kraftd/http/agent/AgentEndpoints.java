package io.kraftd.http.agent;

import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.guard.Rooms;
import io.kraftd.usecases.assistant.Assistant;
import java.util.List;

/** The routes under {@code /agent}. */
public final class AgentEndpoints {
    private AgentEndpoints() {}

    /** All of them over the assistant; answers are computed in the room for heavy work. */
    public static List<Endpoint> of(Assistant assistant, Rooms rooms) {
        return List.of(new Chat(assistant, rooms.extracting()), new AgentStatus(assistant));
    }
}
