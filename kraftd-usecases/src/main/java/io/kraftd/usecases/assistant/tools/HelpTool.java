package io.kraftd.usecases.assistant.tools;

import io.kraftd.ports.language.ToolSpec;
import io.kraftd.usecases.assistant.desk.Desk;
import java.util.List;
import java.util.stream.Collectors;

/** What can be asked. */
final class HelpTool implements Tool {
    /** One kind of question. */
    public record Topic(String tool, String description) {}

    /** Every kind of question. */
    public record Help(List<Topic> topics) {}

    private static final ToolSpec SPEC =
            new ToolSpec("help", "Says what the assistant can do and what it cannot.", List.of());

    private final List<ToolSpec> others;

    /** Tells of these tools. */
    HelpTool(List<ToolSpec> others) {
        this.others = List.copyOf(others);
    }

    @Override
    public ToolSpec spec() {
        return SPEC;
    }

    @Override
    public Class<Help> resultType() {
        return Help.class;
    }

    @Override
    public ToolResult use(Desk desk, Arguments arguments) {
        Help help = new Help(others.stream()
                .map(each -> new Topic(each.name(), each.description()))
                .toList());
        String text = "I answer from your own documents and purchases, and say where every figure comes from:\n"
                + help.topics().stream().map(each -> "- " + each.description()).collect(Collectors.joining("\n"))
                + "\nI send and order nothing: what would change something is only proposed, and you confirm it.";
        return new ToolResult(help, text, List.of());
    }
}
