package io.kraftd.usecases.assistant;

import io.kraftd.domain.conversation.Conversation;
import io.kraftd.domain.conversation.ConversationId;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.operation.OperationId;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.domain.shared.DeadlinePassedException;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.ids.IdSource;
import io.kraftd.ports.language.AssistantModel;
import io.kraftd.ports.storage.Stores;
import io.kraftd.usecases.assistant.desk.Desk;
import io.kraftd.usecases.assistant.desk.Sources;
import io.kraftd.usecases.assistant.routing.Choice;
import io.kraftd.usecases.assistant.routing.Memory;
import io.kraftd.usecases.assistant.routing.Router;
import io.kraftd.usecases.assistant.tools.Toolbox;
import io.kraftd.usecases.failure.NotFoundException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A buyer asks, and is answered from the own documents and purchases. Safe for use by many threads. */
public final class Assistant {
    /** What is asked; {@code document} is the one the user looks at. */
    public record Command(
            EmailAddress owner,
            String message,
            @Nullable ConversationId conversation,
            @Nullable DocumentId document) {}

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern PIECE = Pattern.compile("\\s*\\S+\\s*");

    private final Sources sources;
    private final Toolbox tools = Toolbox.usual();
    private final Router router = new Router(tools);
    private final Deterministic templates = new Deterministic(tools);
    private final @Nullable AssistantModel model;
    private final Optional<ModelRounds> rounds;
    private final Talks talks;
    private final Proposals proposals;

    /** Over these sources; {@code model} is {@code null} when templates are to phrase the answers. */
    public Assistant(Sources sources, Stores stores, @Nullable AssistantModel model, IdSource ids) {
        this.sources = sources;
        this.model = model;
        this.rounds = Optional.ofNullable(model).map(each -> new ModelRounds(each, tools));
        this.talks = new Talks(stores.conversations(), ids, sources.clock());
        this.proposals =
                new Proposals(stores.operations(), sources.issueOrders(), sources.readCase(), ids, sources.clock());
    }

    /** The tools, for those who use them by themselves. */
    public Toolbox tools() {
        return tools;
    }

    /** What an owner has, for those who use tools by themselves. */
    public Desk desk(EmailAddress owner) {
        return new Desk(sources, owner);
    }

    /** The owners' conversations. */
    public Talks talks() {
        return talks;
    }

    /** What waits for a confirmation. */
    public Proposals proposals() {
        return proposals;
    }

    /** The name of the model that phrases answers; empty when none does. */
    public Optional<String> model() {
        return Optional.ofNullable(model).map(AssistantModel::name);
    }

    /** A question that may be answered, once. */
    public final class Asked {
        private final Command command;
        private final Desk desk;
        private final Optional<Document> about;
        private final Conversation before;

        private Asked(Command command, Desk desk, Optional<Document> about, Conversation before) {
            this.command = command;
            this.desk = desk;
            this.about = about;
            this.before = before;
        }

        /** The answer, and what happens until it is there. */
        public ChatReply answer(Consumer<ChatEvent> events) {
            Choice choice = router.choose(desk, command.message(), about, Memory.of(before));
            Outcome outcome = outcome(desk, command, before, choice, events);
            talks.keep(before, command.message(), outcome);
            ChatReply reply = reply(command, before, outcome);
            PIECE.matcher(reply.response())
                    .results()
                    .forEach(piece -> events.accept(new ChatEvent.Token(piece.group())));
            reply.citations().forEach(citation -> events.accept(new ChatEvent.Cited(citation)));
            events.accept(new ChatEvent.Done(reply));
            return reply;
        }
    }

    /** Takes a question; {@link NotFoundException} when the owner has no such document or conversation. */
    public Asked ask(Command command) {
        Desk desk = desk(command.owner());
        Optional<Document> about = Optional.ofNullable(command.document())
                .map(id -> desk.document(id).orElseThrow(() -> new NotFoundException("document")));
        return new Asked(command, desk, about, talks.begun(command.owner(), command.conversation()));
    }

    /** Takes a question and answers it. */
    public ChatReply handle(Command command) {
        return ask(command).answer(event -> {});
    }

    private Outcome outcome(
            Desk desk, Command command, Conversation before, Choice choice, Consumer<ChatEvent> events) {
        Memory memory = Memory.of(before);
        if (rounds.isEmpty() || choice instanceof Choice.Refuse) {
            return templates.answer(desk, choice, memory, events);
        }
        Optional<Choice.Use> asked = choice instanceof Choice.Use use ? Optional.of(use) : Optional.empty();
        Deadline deadline = Deadline.in(PATIENCE, "the answer", sources.clock());
        try {
            return rounds.get()
                    .answer(desk, command.message(), before, asked, deadline, events)
                    .orElseGet(() -> templates.answer(desk, choice, memory, events));
        } catch (PortException | DeadlinePassedException unreachable) {
            return templates.answer(desk, choice, memory, events).because("The model could not be reached.");
        }
    }

    private ChatReply reply(Command command, Conversation conversation, Outcome outcome) {
        String proposal = outcome.proposed()
                .map(proposed -> proposals.keep(command.owner(), proposed))
                .map(OperationId::value)
                .orElse(null);
        return new ChatReply(
                conversation.id(),
                outcome.response(),
                outcome.reasoning(),
                command.document(),
                outcome.tools(),
                outcome.citations(),
                outcome.mode(),
                proposal,
                outcome.refused(),
                sources.clock().instant());
    }
}
