package io.kraftd.usecases.assistant;

import io.kraftd.domain.conversation.ConversationId;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.ids.IdSource;
import io.kraftd.usecases.assistant.desk.Desk;
import io.kraftd.usecases.assistant.desk.Sources;
import io.kraftd.usecases.assistant.desk.UnclearException;
import io.kraftd.usecases.assistant.fact.Citation;
import io.kraftd.usecases.assistant.routing.Choice;
import io.kraftd.usecases.assistant.routing.Router;
import io.kraftd.usecases.assistant.tools.Arguments;
import io.kraftd.usecases.assistant.tools.Tool;
import io.kraftd.usecases.assistant.tools.ToolResult;
import io.kraftd.usecases.assistant.tools.Toolbox;
import io.kraftd.usecases.failure.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A buyer asks, and is answered from the own documents and purchases. Safe for use by many threads. */
public final class Assistant {
    /** What is asked; {@code document} is the one the user looks at. */
    public record Command(
            EmailAddress owner,
            String message,
            @Nullable ConversationId conversation,
            @Nullable DocumentId document) {}

    private final Sources sources;
    private final IdSource ids;
    private final Toolbox tools = Toolbox.usual();
    private final Router router = new Router(tools);

    /** Over these sources. */
    public Assistant(Sources sources, IdSource ids) {
        this.sources = sources;
        this.ids = ids;
    }

    /** The tools, for those who use them by themselves. */
    public Toolbox tools() {
        return tools;
    }

    /** The name of the model that phrases answers; empty when none does. */
    public Optional<String> model() {
        return Optional.empty();
    }

    /** The answer; {@link NotFoundException} when the owner has no such document. */
    public ChatReply handle(Command command) {
        Desk desk = new Desk(sources, command.owner());
        Optional<Document> about = Optional.ofNullable(command.document())
                .map(id -> desk.document(id).orElseThrow(() -> new NotFoundException("document")));
        Choice choice = router.choose(desk, command.message(), about);
        if (choice instanceof Choice.Use use) {
            return used(command, desk, use);
        }
        return choice instanceof Choice.Refuse refuse
                ? reply(command, refuse.sentence(), refuse.because(), List.of(), List.of(), true)
                : reply(command, ((Choice.Ask) choice).question(), choice.because(), List.of(), List.of(), false);
    }

    private ChatReply used(Command command, Desk desk, Choice.Use use) {
        Tool tool = tools.find(use.tool()).orElseThrow();
        try {
            ToolResult result = tool.use(desk, Arguments.of(tool.spec(), use.arguments()));
            return reply(command, result.text(), use.because(), List.of(use.tool()), result.citations(), false);
        } catch (UnclearException unclear) {
            return reply(command, unclear.sentence(), use.because(), List.of(use.tool()), List.of(), false);
        }
    }

    private ChatReply reply(
            Command command,
            String response,
            String reasoning,
            List<String> used,
            List<Citation> citations,
            boolean refused) {
        return new ChatReply(
                command.conversation() == null
                        ? new ConversationId(ids.newDocumentId().value())
                        : command.conversation(),
                response,
                reasoning,
                command.document(),
                used,
                citations,
                ChatReply.Mode.DETERMINISTIC,
                null,
                refused,
                sources.clock().instant());
    }
}
