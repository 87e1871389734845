package io.kraftd.json.kraftdintel;

import com.fasterxml.jackson.databind.JsonNode;
import io.kraftd.domain.correction.Correctable;
import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.LineItem.RowQuality;
import io.kraftd.domain.extracted.LineItem.StatusFlag;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.extracted.ReadingMethod;
import io.kraftd.domain.intelligence.correct.Twins;
import io.kraftd.domain.intelligence.lines.ReadItem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of an old document that have a place in the document of today; what has a place and cannot stand there is noted. */
final class OldFields {
    /** Sums that a quotation of KraftdIntel had elsewhere. */
    private static final Map<String, String> SUMS = Map.of(
            "/document_specific/quotation_data/total_quoted_value", "/totals/net",
            "/document_specific/quotation_data/vat_amount", "/totals/tax_total",
            "/document_specific/quotation_data/final_amount", "/totals/gross");

    private static final FieldPath CURRENCY = new FieldPath("/commercial_terms/currency");

    private final JsonNode document;
    private final DocumentType type;
    private final Confidence confidence;
    private final List<String> notes = new ArrayList<>();

    OldFields(JsonNode document, DocumentType type, Confidence confidence) {
        this.document = document;
        this.type = type;
        this.confidence = confidence;
    }

    /** Sentences about what was left out, for a person. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Every value but those of the items. */
    Map<FieldPath, Field> header(List<ReadItem> items) {
        Map<FieldPath, Field> header = new HashMap<>();
        for (String part : List.of("metadata", "parties", "project_context", "dates", "commercial_terms", "totals")) {
            collect("/" + part, document.path(part), header);
        }
        SUMS.forEach((from, to) ->
                value(from, new FieldPath(to), document.at(from)).ifPresent(field -> enter(to, field, header)));
        if (!header.containsKey(CURRENCY)) {
            currencyOfItems(items).ifPresent(field -> enter(CURRENCY.pointer(), field, header));
        }
        return header;
    }

    private void collect(String at, JsonNode node, Map<FieldPath, Field> header) {
        node.properties().forEach(member -> {
            String path = at + "/" + member.getKey();
            if (member.getValue().isObject()) {
                collect(path, member.getValue(), header);
            } else if (!path.equals(Correctable.DOCUMENT_TYPE.pointer())) {
                value(path, new FieldPath(path), member.getValue()).ifPresent(field -> enter(path, field, header));
            }
        });
    }

    private void enter(String path, Field field, Map<FieldPath, Field> header) {
        Twins.of(new FieldPath(path), type).forEach(each -> header.putIfAbsent(each, field));
    }

    List<ReadItem> items() {
        List<ReadItem> items = new ArrayList<>();
        for (JsonNode line : document.path("line_items")) {
            String at = "/line_items/" + items.size() + "/";
            Map<String, Field> fields = new HashMap<>();
            line.properties().forEach(member -> {
                String path = at + member.getKey();
                value(path, new FieldPath(path), member.getValue())
                        .ifPresent(field -> fields.put(member.getKey(), field));
            });
            items.add(new ReadItem(fields, flags(line), quality(line)));
        }
        return items;
    }

    private static Set<StatusFlag> flags(JsonNode line) {
        Set<StatusFlag> flags = EnumSet.noneOf(StatusFlag.class);
        for (JsonNode word : line.path("status_flags")) {
            for (StatusFlag flag : StatusFlag.values()) {
                if (flag.name().equalsIgnoreCase(word.asText())) {
                    flags.add(flag);
                }
            }
        }
        if (line.path("is_alternative").asBoolean()) {
            flags.add(StatusFlag.ALTERNATIVE);
        }
        return flags;
    }

    private static RowQuality quality(JsonNode line) {
        return switch (line.path("data_quality").asText().toLowerCase(Locale.ROOT)) {
            case "high" -> RowQuality.HIGH;
            case "medium" -> RowQuality.MEDIUM;
            default -> RowQuality.LOW;
        };
    }

    /** The one currency that all items name; a document of today has one. */
    private Optional<Field> currencyOfItems(List<ReadItem> items) {
        List<String> named = document.path("line_items").findValuesAsText("currency").stream()
                .filter(code -> !code.isBlank())
                .distinct()
                .toList();
        if (named.size() > 1) {
            notes.add("The items name several currencies, which were left out: " + String.join(", ", named));
        }
        return named.size() != 1 || items.isEmpty()
                ? Optional.empty()
                : value("/line_items/0/currency", CURRENCY, document.at("/line_items/0/currency"));
    }

    private Optional<Field> value(String stands, FieldPath place, JsonNode node) {
        Optional<Correctable> kind = Correctable.at(place);
        if (kind.isEmpty()
                || node.isNull()
                || node.isMissingNode()
                || node.asText().isBlank()) {
            return Optional.empty();
        }
        Optional<FieldValue> value = converted(kind.get(), node);
        Optional<String> refusal = value.map(kind.get()::refusal).orElse(Optional.of("has another form"));
        if (refusal.isPresent()) {
            notes.add("%s of KraftdIntel was left out: it %s".formatted(stands, refusal.get()));
            return Optional.empty();
        }
        return value.map(found ->
                Field.of(found, node.asText(), null, confidence, ReadingMethod.PARSED, new Provenance.InData(stands)));
    }

    private static Optional<FieldValue> converted(Correctable kind, JsonNode node) {
        String text = node.asText().strip();
        try {
            return Optional.of(
                    switch (kind) {
                        case WORDS -> new FieldValue.Text(text);
                        case NUMBER, PERCENT ->
                            new FieldValue.Number(node.isNumber() ? node.decimalValue() : new BigDecimal(text));
                        case DAY ->
                            new FieldValue.Day(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
                        case CURRENCY, INCOTERM -> new FieldValue.Text(text.toUpperCase(Locale.ROOT));
                        case TYPE -> new FieldValue.Text(text);
                    });
        } catch (NumberFormatException | DateTimeException otherForm) {
            return Optional.empty();
        }
    }
}
