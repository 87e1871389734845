package io.kraftd.usecases.assistant.tools;

import io.kraftd.ports.language.ToolSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All tools by name. A new one is one class and one line here. */
public final class Toolbox {
    private final Map<String, Tool> tools = new LinkedHashMap<>();

    private Toolbox(List<Tool> all) {
        all.forEach(tool -> tools.put(tool.spec().name(), tool));
    }

    /** Every tool there is. */
    public static Toolbox usual() {
        List<Tool> all = new ArrayList<>(List.of(
                new ListDocumentsTool(),
                new SearchDocumentsTool(),
                new GetFieldTool(),
                new ExplainFigureTool(),
                new CompareQuotesTool(),
                new WhyRankedTool(),
                new MissingInformationTool(),
                new SimulateAwardTool(),
                new PriceHistoryTool(),
                new SupplierProfileTool(),
                new ValidateDocumentTool(),
                new CheckDiDecisionTool(),
                new DraftPurchaseOrderTool(),
                new DraftClarificationTool(),
                new WorkflowStatusTool()));
        all.add(new HelpTool(all.stream().map(Tool::spec).toList()));
        return new Toolbox(all);
    }

    /** All of them, in the order they are described. */
    public List<Tool> all() {
        return List.copyOf(tools.values());
    }

    /** Their descriptions. */
    public List<ToolSpec> specs() {
        return tools.values().stream().map(Tool::spec).toList();
    }

    /** The tool of this name. */
    public Optional<Tool> find(String name) {
        return Optional.ofNullable(tools.get(name));
    }
}
