package io.kraftd.http.agent;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.guard.Admission;
import io.kraftd.http.guard.Rooms;
import io.kraftd.usecases.assistant.Assistant;
import java.util.List;

/** The routes under {@code /agent}. */
public final class AgentEndpoints {
    private AgentEndpoints() {}

    /** All of them over the assistant; heavy work waits in its room, events are written by {@code mapper}. */
    public static List<Endpoint> of(Assistant assistant, Rooms rooms, ObjectMapper mapper) {
        Admission room = rooms.extracting();
        return List.of(
                new Chat(assistant, assistant.model().isPresent() ? rooms.talking() : room, mapper),
                new AgentStatus(assistant),
                new ConfirmProposal(assistant.proposals(), room),
                new GetConversation(assistant.talks()),
                new DeleteConversation(assistant.talks()));
    }
}
