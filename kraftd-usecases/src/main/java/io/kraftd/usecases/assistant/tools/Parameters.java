package io.kraftd.usecases.assistant.tools;

import io.kraftd.ports.language.ToolParameter;
import java.util.List;

/** Parameters that several tools have in common. */
final class Parameters {
    static final ToolParameter CASE = optional(
            "case",
            ToolParameter.Type.TEXT,
            "The purchase: the number, file name or id of its inquiry; the only one when left out");
    static final ToolParameter SUPPLIER =
            optional("supplier", ToolParameter.Type.TEXT, "A supplier by name, also in short");
    static final ToolParameter LINE =
            optional("line", ToolParameter.Type.TEXT, "A line of the inquiry: its number, or words of its description");
    static final ToolParameter DOCUMENT =
            optional("document", ToolParameter.Type.TEXT, "A document: its number, file name or id");

    private Parameters() {}

    static ToolParameter optional(String name, ToolParameter.Type type, String description) {
        return new ToolParameter(name, type, description, false, List.of());
    }

    static ToolParameter required(ToolParameter parameter) {
        return new ToolParameter(parameter.name(), parameter.type(), parameter.description(), true, parameter.words());
    }
}
