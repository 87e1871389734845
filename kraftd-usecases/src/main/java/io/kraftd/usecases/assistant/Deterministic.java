package io.kraftd.usecases.assistant;

import io.kraftd.usecases.assistant.desk.Desk;
import io.kraftd.usecases.assistant.desk.UnclearException;
import io.kraftd.usecases.assistant.fact.Citation;
import io.kraftd.usecases.assistant.routing.Choice;
import io.kraftd.usecases.assistant.routing.Memory;
import io.kraftd.usecases.assistant.tools.Arguments;
import io.kraftd.usecases.assistant.tools.Proposed;
import io.kraftd.usecases.assistant.tools.Tool;
import io.kraftd.usecases.assistant.tools.ToolResult;
import io.kraftd.usecases.assistant.tools.Toolbox;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Answers from templates, which say nothing that the tool did not find. */
final class Deterministic {
    private final Toolbox tools;

    Deterministic(Toolbox tools) {
        this.tools = tools;
    }

    Outcome answer(Desk desk, Choice choice, Memory memory, Consumer<ChatEvent> events) {
        if (choice instanceof Choice.Use use) {
            return used(desk, use, memory, events);
        }
        return choice instanceof Choice.Refuse refuse
                ? said(refuse.sentence(), choice.because(), List.of(), true, memory)
                : said(((Choice.Ask) choice).question(), choice.because(), List.of(), false, memory);
    }

    private Outcome used(Desk desk, Choice.Use use, Memory memory, Consumer<ChatEvent> events) {
        Tool tool = tools.find(use.tool()).orElseThrow();
        events.accept(new ChatEvent.ToolCalled(use.tool(), use.arguments()));
        try {
            ToolResult result = tool.use(desk, Arguments.of(tool.spec(), use.arguments()));
            events.accept(new ChatEvent.ToolAnswered(use.tool(), result.data()));
            return new Outcome(
                    result.text(),
                    use.because(),
                    List.of(use.tool()),
                    result.citations(),
                    ChatReply.Mode.DETERMINISTIC,
                    result.data() instanceof Proposed proposed ? Optional.of(proposed) : Optional.empty(),
                    false,
                    memory.after(use, result.subjects()));
        } catch (UnclearException unclear) {
            events.accept(new ChatEvent.ToolAnswered(use.tool(), new NotDone(unclear.sentence())));
            return said(unclear.sentence(), use.because(), List.of(use.tool()), false, memory);
        }
    }

    private static Outcome said(String sentence, String because, List<String> used, boolean refused, Memory memory) {
        List<Citation> none = List.of();
        return new Outcome(
                sentence, because, used, none, ChatReply.Mode.DETERMINISTIC, Optional.empty(), refused, memory);
    }
}
