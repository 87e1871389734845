package io.kraftd.usecases.assistant.tools;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.DocumentResult;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.ports.language.ToolParameter;
import io.kraftd.ports.language.ToolSpec;
import io.kraftd.usecases.assistant.desk.Desk;
import io.kraftd.usecases.assistant.desk.Spelling;
import io.kraftd.usecases.assistant.fact.Citation;
import io.kraftd.usecases.assistant.fact.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which documents there are. */
final class ListDocumentsTool implements Tool {
    /** A document in a list; what was not read is {@code null}. */
    public record Row(
            DocumentId documentId,
            String filename,
            String status,
            @Nullable String type,
            @Nullable String number,
            @Nullable LocalDate issueDate,
            @Nullable String supplier) {}

    /** The documents, newest first; {@code count} are there, the first of them are listed. */
    public record Listed(int count, List<Row> documents) {}

    private static final int MOST = 30;
    private static final List<String> TYPES =
            Arrays.stream(DocumentType.values()).map(DocumentType::word).toList();
    private static final ToolSpec SPEC = new ToolSpec(
            "list_documents",
            "Lists the documents that were uploaded, newest first: file name, kind, number, date and supplier.",
            List.of(
                    new ToolParameter("type", ToolParameter.Type.TEXT, "Only documents of this kind", false, TYPES),
                    Parameters.optional(
                            "party", ToolParameter.Type.TEXT, "Only documents that name this supplier or buyer"),
                    Parameters.optional("from", ToolParameter.Type.DATE, "Only documents dated this day or later"),
                    Parameters.optional("to", ToolParameter.Type.DATE, "Only documents dated this day or earlier")));

    @Override
    public ToolSpec spec() {
        return SPEC;
    }

    @Override
    public Class<Listed> resultType() {
        return Listed.class;
    }

    @Override
    public ToolResult use(Desk desk, Arguments arguments) {
        List<Row> rows = desk.documents().stream()
                .map(ListDocumentsTool::row)
                .filter(row -> arguments.text("type") == null || Objects.equals(row.type(), arguments.text("type")))
                .filter(row -> isOf(desk, row, arguments.text("party")))
                .filter(row ->
                        arguments.day("from").map(day -> dated(row, day, 1)).orElse(true))
                .filter(row ->
                        arguments.day("to").map(day -> dated(row, day, -1)).orElse(true))
                .toList();
        List<Row> shown = rows.stream().limit(MOST).toList();
        List<Citation> citations = shown.stream()
                .map(row -> Citation.document(row.documentId(), row.filename()))
                .toList();
        return new ToolResult(new Listed(rows.size(), shown), text(rows.size(), shown), citations);
    }

    private static boolean dated(Row row, LocalDate day, int direction) {
        return row.issueDate() != null && row.issueDate().compareTo(day) * direction >= 0;
    }

    private static boolean isOf(Desk desk, Row row, @Nullable String party) {
        if (party == null) {
            return true;
        }
        Document document = desk.document(row.documentId()).orElseThrow();
        DocumentResult result = document.result();
        String wanted = Spelling.folded(party);
        return result != null
                && Stream.of(result.supplierName(), result.buyerName())
                        .filter(Objects::nonNull)
                        .anyMatch(name -> Spelling.folded(name).contains(wanted));
    }

    private static Row row(Document document) {
        DocumentResult result = document.result();
        String status = document.status().name().toLowerCase(Locale.ROOT);
        String filename = document.file().filename();
        return result == null
                ? new Row(document.id(), filename, status, null, null, null, null)
                : new Row(
                        document.id(),
                        filename,
                        status,
                        result.type().word(),
                        result.documentNumber(),
                        result.issueDate(),
                        result.supplierName());
    }

    private static String text(int count, List<Row> rows) {
        if (rows.isEmpty()) {
            return "There is no such document.";
        }
        String list = rows.stream().map(ListDocumentsTool::line).collect(Collectors.joining("\n"));
        String head = count == 1 ? "There is 1 document:" : "There are %d documents:".formatted(count);
        return head + "\n" + list + (count > rows.size() ? "\nThe first " + rows.size() + " are shown." : "");
    }

    private static String line(Row row) {
        String what = row.type() == null ? "not read yet, " + row.status() : row.type();
        String rest = Stream.of(row.number(), row.supplier(), row.issueDate())
                .filter(Objects::nonNull)
                .map(Words::quoted)
                .collect(Collectors.joining(", "));
        return "- %s: %s%s".formatted(Words.quoted(row.filename()), what, rest.isEmpty() ? "" : " " + rest);
    }
}
