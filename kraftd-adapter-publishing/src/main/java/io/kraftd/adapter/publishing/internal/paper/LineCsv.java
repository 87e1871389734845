package io.kraftd.adapter.publishing.internal.paper;

import io.kraftd.adapter.publishing.internal.text.Neutral;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.LineItem;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The line items as CSV (RFC 4180): UTF-8 with its mark, so that spreadsheet programs see the encoding; comma, CRLF. */
public final class LineCsv {
    private static final Map<String, Function<LineItem, @Nullable Object>> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("line_number", LineItem::lineNumber);
        COLUMNS.put("section", LineItem::section);
        COLUMNS.put("item_code", LineItem::itemCode);
        COLUMNS.put("description", LineItem::description);
        COLUMNS.put("technical_spec", LineItem::technicalSpec);
        COLUMNS.put("model_brand", LineItem::modelBrand);
        COLUMNS.put("quantity", LineItem::quantity);
        COLUMNS.put("unit_of_measure", LineItem::unitOfMeasure);
        COLUMNS.put("unit_price", LineItem::unitPrice);
        COLUMNS.put("discount_percentage", LineItem::discountPercentage);
        COLUMNS.put("tax_rate", LineItem::taxRate);
        COLUMNS.put("total_price", LineItem::totalPrice);
        COLUMNS.put("currency", LineItem::currency);
        COLUMNS.put("delivery_time", LineItem::deliveryTime);
        COLUMNS.put("notes", LineItem::notes);
    }

    private LineCsv() {}

    /** A row of column names, then one row for each line. */
    public static byte[] of(ExtractedDocument document) {
        Stream<String> header = Stream.of(String.join(",", COLUMNS.keySet()));
        Stream<String> rows = document.lineItems().stream()
                .map(item -> COLUMNS.values().stream()
                        .map(column -> field(column.apply(item)))
                        .collect(Collectors.joining(",")));
        return ("\uFEFF" + Stream.concat(header, rows).collect(Collectors.joining("\r\n")) + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String field(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Integer number) {
            return number.toString();
        }
        String text = Neutral.of(value.toString());
        boolean quoted = text.chars().anyMatch(each -> each == ',' || each == '"' || each == '\r' || each == '\n');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
