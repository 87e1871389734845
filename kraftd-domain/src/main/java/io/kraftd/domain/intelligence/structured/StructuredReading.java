package io.kraftd.domain.intelligence.structured;

import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.intelligence.lines.ReadItem;
import io.kraftd.domain.layout.DataElement;
import io.kraftd.domain.layout.StructuredData;
import io.kraftd.domain.shared.Deadline;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What structured data says.
 *
 * @param source a phrase that names the data
 * @param fields all values but those of the items
 */
public record StructuredReading(DocumentType type, String source, Map<FieldPath, Field> fields, List<ReadItem> items) {
    private static final List<Vocabulary> VOCABULARIES = List.of(new Ubl(), new CrossIndustry());

    public StructuredReading {
        fields = Map.copyOf(fields);
        items = List.copyOf(items);
    }

    /** Whether data with this root is a business document of a kind that is read. */
    public static boolean knows(DataElement root) {
        return VOCABULARIES.stream().anyMatch(vocabulary -> vocabulary.knows(root.name()));
    }

    /** Reads the first data that is a business document; empty when none is. */
    public static Optional<StructuredReading> of(List<StructuredData> data, Deadline deadline) {
        for (StructuredData one : data) {
            for (Vocabulary vocabulary : VOCABULARIES) {
                if (vocabulary.knows(one.root().name())) {
                    return Optional.of(read(one, vocabulary, deadline));
                }
            }
        }
        return Optional.empty();
    }

    private static StructuredReading read(StructuredData data, Vocabulary vocabulary, Deadline deadline) {
        DataPlace root = DataPlace.root(data.source(), data.root());
        DocumentType type = vocabulary.type(root);
        Map<String, Field> named = new HashMap<>();
        vocabulary.header().forEach(mapping -> mapping.read(root, named));
        Map<FieldPath, Field> fields = new HashMap<>();
        named.forEach((name, field) -> fields.put(new FieldPath(name), field));
        if (type != DocumentType.UNKNOWN) {
            copy(fields, type.issuedBySupplier() ? "supplier" : "buyer", "issuer");
            copy(fields, type.issuedBySupplier() ? "buyer" : "supplier", "recipient");
        }
        List<ReadItem> items = new ArrayList<>();
        for (DataPlace line : root.all(vocabulary.lines())) {
            deadline.check();
            DataLine.of(line, vocabulary.line()).ifPresent(items::add);
        }
        return new StructuredReading(type, phrase(root), fields, items);
    }

    private static void copy(Map<FieldPath, Field> fields, String role, String position) {
        String from = "/parties/" + role + "/";
        Map.copyOf(fields).forEach((path, field) -> {
            if (path.pointer().startsWith(from)) {
                fields.put(
                        new FieldPath(
                                "/parties/" + position + "/" + path.pointer().substring(from.length())),
                        field);
            }
        });
    }

    private static String phrase(DataPlace root) {
        boolean credit = root.element().name().equals("CreditNote")
                || root.first("ExchangedDocument|HeaderExchangedDocument/TypeCode")
                        .filter(code -> code.element().text().equals("381"))
                        .isPresent();
        return "structured data: " + root.path() + (credit ? " (credit note)" : "");
    }

    /**
     * The items of the data, each with what only the page says of it: the page's items are taken for the same when there are
     * as many and the amounts agree.
     */
    public List<ReadItem> completedBy(List<ReadItem> printed) {
        if (items.isEmpty() || items.size() != printed.size()) {
            return items.isEmpty() ? printed : items;
        }
        List<ReadItem> completed = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            ReadItem said = items.get(i);
            Map<String, Field> fields = new HashMap<>(
                    sameAmount(said, printed.get(i)) ? printed.get(i).fields() : Map.of());
            fields.putAll(said.fields());
            completed.add(new ReadItem(fields, said.flags(), said.quality()));
        }
        return completed;
    }

    private static boolean sameAmount(ReadItem one, ReadItem other) {
        BigDecimal a = one.number("total_price");
        BigDecimal b = other.number("total_price");
        return a != null && b != null && a.compareTo(b) == 0;
    }
}
