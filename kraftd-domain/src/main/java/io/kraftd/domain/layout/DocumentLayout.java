package io.kraftd.domain.layout;

import java.util.List;
import java.util.Objects;

/**
 * What was found on the paper, the one form for every kind of file: pages for PDF and pictures, sheets for workbooks and
 * CSV, flow for text documents, data for XML and for what other files carry inside. The lists that a file does not have are
 * empty.
 *
 * @param warnings what the reader noticed and a person should know, one sentence each
 */
public record DocumentLayout(
        FileKind kind,
        List<Page> pages,
        List<Sheet> sheets,
        List<FlowBlock> flow,
        List<StructuredData> data,
        List<String> warnings) {
    public DocumentLayout {
        Objects.requireNonNull(kind, "kind");
        pages = List.copyOf(pages);
        sheets = List.copyOf(sheets);
        flow = List.copyOf(flow);
        data = List.copyOf(data);
        warnings = List.copyOf(warnings);
    }

    /** The layout of a PDF or picture. */
    public static DocumentLayout ofPages(FileKind kind, List<Page> pages, List<String> warnings) {
        return new DocumentLayout(kind, pages, List.of(), List.of(), List.of(), warnings);
    }

    /** The layout of a workbook or CSV file. */
    public static DocumentLayout ofSheets(FileKind kind, List<Sheet> sheets, List<String> warnings) {
        return new DocumentLayout(kind, List.of(), sheets, List.of(), List.of(), warnings);
    }

    /** The layout of a text document. */
    public static DocumentLayout ofFlow(FileKind kind, List<FlowBlock> flow, List<String> warnings) {
        return new DocumentLayout(kind, List.of(), List.of(), flow, List.of(), warnings);
    }

    /** The layout of a file that is structured data and nothing else. */
    public static DocumentLayout ofData(FileKind kind, DataElement root) {
        return new DocumentLayout(
                kind, List.of(), List.of(), List.of(), List.of(new StructuredData("", root)), List.of());
    }

    /** The same layout carrying this structured data. */
    public DocumentLayout with(List<StructuredData> carried) {
        return new DocumentLayout(kind, pages, sheets, flow, carried, warnings);
    }

    /** The same layout without the structured data it carries beside print; a file of nothing but data keeps it. */
    public DocumentLayout printedAlone() {
        return pages.isEmpty() && sheets.isEmpty() && flow.isEmpty() ? this : with(List.of());
    }
}
