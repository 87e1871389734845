package io.kraftd.usecases.assistant.tools;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.shared.Counted;
import io.kraftd.usecases.assistant.desk.Citing;
import io.kraftd.usecases.assistant.desk.Desk;
import io.kraftd.usecases.assistant.desk.LineNames;
import io.kraftd.usecases.assistant.desk.Spelling;
import io.kraftd.usecases.assistant.desk.UnclearException;
import io.kraftd.usecases.assistant.fact.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows of one document by themselves, whatever purchase it belongs to. */
final class DocumentLines {
    private static final int MOST = 60;

    private DocumentLines() {}

    /** Values of the row that a number or words name; {@link UnclearException} when no row or several fit. */
    static List<ReadValue> values(Desk desk, Document document, String line, List<FieldName> names) {
        ExtractedDocument whole = desk.whole(document);
        int index = index(document, whole.lineItems(), line);
        String number = Integer.toString(whole.lineItems().get(index).lineNumber());
        List<FieldName> wanted = new ArrayList<>(names);
        wanted.add(FieldName.PRICE);
        return wanted.stream()
                .filter(FieldName::ofLine)
                .map(name -> Stream.concat(Stream.of("description"), name.names().stream())
                        .distinct()
                        .map(value -> ReadValue.at(
                                desk, document, FieldPath.ofLine(index, value), value.replace('_', ' '), number))
                        .flatMap(Optional::stream)
                        .toList())
                .filter(found -> found.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    private static int index(Document document, List<LineItem> items, String line) {
        List<Integer> byNumber = IntStream.range(0, items.size())
                .filter(i -> Integer.toString(items.get(i).lineNumber()).equals(line.strip()))
                .boxed()
                .toList();
        if (byNumber.size() == 1) {
            return byNumber.get(0);
        }
        Map<String, List<String>> descriptions = new LinkedHashMap<>();
        IntStream.range(0, items.size())
                .forEach(i -> descriptions.put(
                        Integer.toString(i), List.of(items.get(i).description())));
        List<String> found = new LineNames(descriptions).in(Spelling.words(line));
        if (found.size() != 1) {
            throw new UnclearException(
                    found.isEmpty()
                            ? "%s has no line \"%s\".".formatted(document.file().filename(), Words.quoted(line))
                            : "Several lines of %s fit \"%s\"; name one by its number."
                                    .formatted(document.file().filename(), Words.quoted(line)));
        }
        return Integer.parseInt(found.get(0));
    }

    /** Every row as one value: its description with quantity and price. */
    static List<ReadValue> all(Desk desk, Document document) {
        List<LineItem> items = desk.whole(document).lineItems();
        return IntStream.range(0, Math.min(MOST, items.size()))
                .mapToObj(i -> row(desk, document, items.get(i), i))
                .toList();
    }

    private static ReadValue row(Desk desk, Document document, LineItem item, int index) {
        ExtractedDocument whole = desk.whole(document);
        FieldPath path = FieldPath.ofLine(index, "description");
        String quantity = item.quantity() == null
                ? ""
                : ", %s %s"
                        .formatted(Words.plain(item.quantity()), Objects.toString(item.unitOfMeasure(), ""))
                        .stripTrailing();
        String price = item.unitPrice() == null
                ? ""
                : " at %s %s"
                        .formatted(Words.number(item.unitPrice()), Objects.toString(whole.currency(), ""))
                        .stripTrailing();
        return new ReadValue(
                document.id(),
                document.file().filename(),
                whole.parties().issuer() == null
                        ? null
                        : whole.parties().issuer().name(),
                FieldName.LINES.label(),
                Integer.toString(item.lineNumber()),
                Words.quoted(item.description()) + quantity + price,
                null,
                whole.fields().byPath().containsKey(path)
                        ? Objects.requireNonNull(whole.fields().byPath().get(path))
                                .confidence()
                                .value()
                        : 0,
                Citing.value(desk, document, path));
    }

    /** Rows one below the other, document by document. */
    static String text(List<ReadValue> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(ReadValue::filename, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> "%s has %s:\n%s"
                        .formatted(
                                each.getKey(),
                                Counted.of(each.getValue().size(), "line", "lines"),
                                each.getValue().stream()
                                        .map(row -> "- %s: %s".formatted(row.line(), row.text()))
                                        .collect(Collectors.joining("\n"))))
                .collect(Collectors.joining("\n"));
    }
}
