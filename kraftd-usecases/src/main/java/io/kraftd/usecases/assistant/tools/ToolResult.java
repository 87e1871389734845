package io.kraftd.usecases.assistant.tools;

import io.kraftd.usecases.assistant.fact.Citation;
import java.util.List;
import java.util.Objects;

/**
 * What came of a tool.
 *
 * @param data every fact, with figures and their sources
 * @param text the same as sentences; says nothing that {@code data} does not hold
 * @param citations where the facts of the text come from
 * @param subjects names of the suppliers it is about above all
 */
public record ToolResult(Record data, String text, List<Citation> citations, List<String> subjects) {
    public ToolResult {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(text, "text");
        citations = citations.stream().distinct().toList();
        subjects = List.copyOf(subjects);
    }

    /** One that is about no supplier above all. */
    public ToolResult(Record data, String text, List<Citation> citations) {
        this(data, text, citations, List.of());
    }
}
