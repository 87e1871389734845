package io.kraftd.usecases.assistant.tools;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.ports.language.ToolParameter;
import io.kraftd.ports.language.ToolSpec;
import io.kraftd.usecases.assistant.desk.Desk;
import io.kraftd.usecases.assistant.desk.Named;
import io.kraftd.usecases.assistant.desk.OpenCase;
import io.kraftd.usecases.assistant.desk.UnclearException;
import io.kraftd.usecases.assistant.fact.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What documents say under a name, word for word, with the place. */
final class GetFieldTool implements Tool {
    /** The values that were found. */
    public record Values(List<ReadValue> values) {}

    private static final int MOST_DOCUMENTS = 10;
    private static final ToolSpec SPEC = new ToolSpec(
            "get_field",
            "Gives values as documents state them, with page or cell: totals, terms, dates, addresses, and prices, quantities and"
                    + " delivery times of lines. For one document, one supplier, or all documents of the purchase.",
            List.of(
                    new ToolParameter(
                            "fields",
                            ToolParameter.Type.TEXT_LIST,
                            "Names of values; the first that a document states is given",
                            true,
                            Arrays.stream(FieldName.values())
                                    .map(FieldName::word)
                                    .toList()),
                    new ToolParameter(
                            "also",
                            ToolParameter.Type.TEXT_LIST,
                            "Names of more values of whole documents; each that a document states is given too",
                            false,
                            Stream.of(FieldName.values())
                                    .filter(name -> !name.ofLine())
                                    .map(FieldName::word)
                                    .toList()),
                    Parameters.DOCUMENT,
                    Parameters.optional(
                            "suppliers", ToolParameter.Type.TEXT_LIST, "Only quotations of these suppliers"),
                    Parameters.LINE,
                    Parameters.CASE));

    @Override
    public ToolSpec spec() {
        return SPEC;
    }

    @Override
    public Class<Values> resultType() {
        return Values.class;
    }

    @Override
    public ToolResult use(Desk desk, Arguments arguments) {
        List<List<FieldName>> subjects = Stream.concat(
                        Stream.of(names(arguments, "fields")),
                        names(arguments, "also").stream().map(List::of))
                .toList();
        List<ReadValue> values = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (List<FieldName> names : subjects) {
            List<ReadValue> found = values(desk, arguments, names);
            values.addAll(found);
            if (found.isEmpty()) {
                missing.add("No %s was read %s."
                        .formatted(
                                names.stream().map(FieldName::label).distinct().collect(Collectors.joining(" or ")),
                                whereWords(arguments)));
            }
        }
        if (values.isEmpty()) {
            throw new UnclearException(String.join(" ", missing));
        }
        return new ToolResult(
                new Values(values),
                Stream.concat(Stream.of(text(values)), missing.stream()).collect(Collectors.joining("\n")),
                values.stream().map(ReadValue::citation).toList());
    }

    private static List<FieldName> names(Arguments arguments, String parameter) {
        return arguments.texts(parameter).stream()
                .map(FieldName::fromWord)
                .flatMap(Optional::stream)
                .toList();
    }

    private static String whereWords(Arguments arguments) {
        String where = Stream.of("document", "line")
                .filter(name -> arguments.text(name) != null)
                .map(name -> "for %s %s".formatted(name, Words.quoted(arguments.text(name))))
                .collect(Collectors.joining(", "));
        return where.isEmpty() ? "in the documents of this purchase" : where;
    }

    private static List<ReadValue> values(Desk desk, Arguments arguments, List<FieldName> names) {
        String document = arguments.text("document");
        if (document != null) {
            Document named = new Named(desk).document(document);
            return arguments.text("line") == null
                    ? first(desk, List.of(named), names)
                    : DocumentLines.values(desk, named, String.valueOf(arguments.text("line")), names);
        }
        if (desk.cases().isEmpty()) {
            return first(desk, desk.documents().stream().limit(MOST_DOCUMENTS).toList(), names);
        }
        OpenCase open = new Named(desk).openCase(arguments.text("case"));
        Map<Document, Optional<SupplierId>> documents = documents(open, arguments.texts("suppliers"));
        if (arguments.text("line") == null) {
            return first(desk, List.copyOf(documents.keySet()), names);
        }
        RfqLine line = Named.line(open, String.valueOf(arguments.text("line")));
        List<ReadValue> values = new ArrayList<>();
        documents.forEach((each, supplier) -> values.addAll(ofLine(desk, open, each, supplier, line, names)));
        return values;
    }

    private static Map<Document, Optional<SupplierId>> documents(OpenCase open, List<String> suppliers) {
        Map<Document, Optional<SupplierId>> documents = new LinkedHashMap<>();
        if (suppliers.isEmpty()) {
            open.inquiryDocument().ifPresent(document -> documents.put(document, Optional.empty()));
        }
        List<SupplierId> wanted = suppliers.isEmpty()
                ? open.bids().stream().map(bid -> bid.quotation().supplierId()).toList()
                : suppliers.stream().map(name -> Named.supplier(open, name)).toList();
        for (SupplierId id : wanted) {
            open.quotation(id).ifPresent(document -> documents.put(document, Optional.of(id)));
        }
        if (documents.isEmpty()) {
            throw new UnclearException("Bids that were typed in have no document; only the comparison knows them.");
        }
        return documents;
    }

    private static List<ReadValue> first(Desk desk, List<Document> documents, List<FieldName> names) {
        return documents.stream()
                .filter(document -> document.result() != null)
                .flatMap(document -> names.stream()
                        .map(name -> ofDocument(desk, document, name))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .stream())
                .flatMap(List::stream)
                .toList();
    }

    private static List<ReadValue> ofDocument(Desk desk, Document document, FieldName name) {
        if (name == FieldName.LEAD_TIME) {
            return LeadTimes.longest(desk, document, name.label()).stream().toList();
        }
        if (name == FieldName.LINES) {
            return DocumentLines.all(desk, document);
        }
        if (name.ofLine()) {
            return List.of();
        }
        return name.names().stream()
                .map(pointer -> ReadValue.at(desk, document, new FieldPath(pointer), label(name, pointer), null))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<ReadValue> ofLine(
            Desk desk,
            OpenCase open,
            Document document,
            Optional<SupplierId> supplier,
            RfqLine line,
            List<FieldName> names) {
        for (FieldName name : names) {
            List<ReadValue> found = name.names().stream()
                    .flatMap(value -> paths(open, supplier, line, value).stream()
                            .map(path -> ReadValue.at(desk, document, path, label(name, value), line.id())))
                    .flatMap(Optional::stream)
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<FieldPath> paths(OpenCase open, Optional<SupplierId> supplier, RfqLine line, String value) {
        if (supplier.isEmpty()) {
            return OpenCase.field(line, value).stream().toList();
        }
        return open.offers(supplier.get(), line.id()).stream()
                .map(offer -> OpenCase.field(offer, value))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String label(FieldName name, String pointer) {
        if (name.names().size() == 1) {
            return name.label();
        }
        return pointer.substring(pointer.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static String text(List<ReadValue> values) {
        if (values.stream().anyMatch(each -> each.name().equals(FieldName.LINES.label()))) {
            return DocumentLines.text(values);
        }
        Map<String, List<ReadValue>> byDocument = values.stream()
                .collect(Collectors.groupingBy(ReadValue::filename, LinkedHashMap::new, Collectors.toList()));
        return byDocument.values().stream().map(GetFieldTool::line).collect(Collectors.joining("\n"));
    }

    private static String line(List<ReadValue> values) {
        ReadValue any = values.get(0);
        String who =
                any.party() == null ? any.filename() : "%s (%s)".formatted(Words.quoted(any.party()), any.filename());
        String what = values.stream()
                .map(each -> "%s %s%s"
                        .formatted(
                                each.name(),
                                each.text(),
                                each.citation().place() == null
                                        ? ""
                                        : " [" + each.citation().place() + "]"))
                .collect(Collectors.joining("; "));
        return "%s%s: %s.".formatted(who, any.line() == null ? "" : ", line " + any.line(), what);
    }
}
