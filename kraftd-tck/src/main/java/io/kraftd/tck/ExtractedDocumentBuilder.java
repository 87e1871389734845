package io.kraftd.tck;

import io.kraftd.domain.extracted.Classification;
import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.DataQuality;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.ExtractionConfidence;
import io.kraftd.domain.extracted.ExtractionMethod;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.Fields;
import io.kraftd.domain.extracted.LessonUsed;
import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.extracted.Metadata;
import io.kraftd.domain.extracted.Parties;
import io.kraftd.domain.extracted.ProjectContext;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.extracted.ReadingMethod;
import io.kraftd.domain.layout.Box;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Whole results for tests: {@code anExtractedDocument().withLines(20_000).build()} or {@code .complete()}. */
public final class ExtractedDocumentBuilder {
    private static final Confidence SURE = new Confidence(0.96875);
    private static final Box BOX = new Box(0.1, 0.2, 0.30000000000000004, 1.0 / 3);

    private String documentNumber = "RE-2026/001";
    private final Map<FieldPath, Field> fields = new HashMap<>();
    private List<LineItem> lines = List.of();

    private ExtractedDocumentBuilder() {}

    /** An invoice of which only type and number were read. */
    public static ExtractedDocumentBuilder anExtractedDocument() {
        return new ExtractedDocumentBuilder();
    }

    public ExtractedDocumentBuilder numbered(String number) {
        this.documentNumber = number;
        return this;
    }

    public ExtractedDocumentBuilder with(String pointer, Field field) {
        fields.put(new FieldPath(pointer), field);
        return this;
    }

    /** A field of this value that was read on page 1. */
    public ExtractedDocumentBuilder with(String pointer, FieldValue value) {
        return with(pointer, read(value));
    }

    /** So many priced lines with eight fields each. */
    public ExtractedDocumentBuilder withLines(int many) {
        lines = IntStream.rangeClosed(1, many)
                .mapToObj(ExtractedDocumentBuilder::line)
                .toList();
        for (LineItem line : lines) {
            addFieldsOf(line);
        }
        return this;
    }

    /** The result with nothing more than was asked for. */
    public ExtractedDocument build() {
        return new ExtractedDocument(
                new Classification(DocumentType.INVOICE, SURE, List.of(), List.of()),
                new Metadata(DocumentType.INVOICE, documentNumber, null, null, null),
                Parties.NONE,
                null,
                null,
                null,
                lines,
                null,
                new ExtractionConfidence(SURE, Map.of(), List.of(), List.of()),
                new DataQuality(40, 90, 65, false, true, List.of(), List.of(), List.of()),
                ExtractionMethod.DIRECT_PARSE,
                null,
                new Fields(fields),
                List.of());
    }

    /** The result with every part that a result can have. */
    public ExtractedDocument complete() {
        return new ExtractedDocument(
                new Classification(
                        DocumentType.PROFORMA_INVOICE,
                        SURE,
                        List.of("title says Proforma Invoice", "has line items"),
                        List.of(new Classification.Alternative(DocumentType.INVOICE, new Confidence(0.25)))),
                new Metadata(DocumentType.PROFORMA_INVOICE, documentNumber, "B", LocalDate.parse("2026-01-12"), 3),
                EveryPart.parties(),
                new ProjectContext("Harbour", "H-7", "Port Authority", "Crane Crew", "Pier 4", "Package 2", "Civil"),
                EveryPart.dates(),
                EveryPart.terms(),
                List.of(EveryPart.richLine()),
                EveryPart.totals(),
                new ExtractionConfidence(
                        SURE,
                        Map.of("parties", SURE, "line_items", new Confidence(0.5), "dates", Confidence.NONE),
                        List.of(new FieldPath("/dates/delivery_date")),
                        List.of("totals_do_not_close")),
                EveryPart.quality(),
                ExtractionMethod.HYBRID,
                0.8125,
                new Fields(EveryPart.everyKindOfField()),
                List.of(new LessonUsed(
                        "0c8f7a52-5b0e-4f0e-9a57-6f4f2b7f1f00", 2, List.of(new FieldPath("/totals/gross")))));
    }

    private static LineItem line(int number) {
        BigDecimal price = new BigDecimal("12.50");
        BigDecimal quantity = BigDecimal.valueOf(number);
        String code = "A-" + number;
        return new LineItem(
                number,
                code,
                null,
                null,
                "Steel pipe DN " + number,
                null,
                null,
                quantity,
                "piece",
                null,
                null,
                price,
                price.multiply(quantity),
                "EUR",
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                null,
                false,
                null,
                LineItem.RowQuality.HIGH,
                false,
                null,
                "Pipes",
                new BigDecimal("19"));
    }

    private void addFieldsOf(LineItem line) {
        int index = line.lineNumber() - 1;
        add(index, "item_code", new FieldValue.Text("A-" + line.lineNumber()));
        add(index, "description", new FieldValue.Text(line.description()));
        add(index, "quantity", new FieldValue.Number(BigDecimal.valueOf(line.lineNumber())));
        add(index, "unit_of_measure", new FieldValue.Text("piece"));
        add(index, "unit_price", new FieldValue.Number(new BigDecimal("12.50")));
        add(index, "total_price", new FieldValue.Number(new BigDecimal("12.50")));
        add(index, "section", new FieldValue.Text("Pipes"));
        add(index, "tax_rate", new FieldValue.Number(new BigDecimal("19")));
    }

    private void add(int line, String name, FieldValue value) {
        fields.put(FieldPath.ofLine(line, name), read(value));
    }

    private static Field read(FieldValue value) {
        return Field.of(value, "as printed", "Label", SURE, ReadingMethod.LAYOUT, new Provenance.OnPage(1, BOX));
    }
}
