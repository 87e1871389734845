package io.kraftd.tck;

import io.kraftd.domain.extracted.Address;
import io.kraftd.domain.extracted.Anomaly;
import io.kraftd.domain.extracted.CommercialTerms;
import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.ContactPerson;
import io.kraftd.domain.extracted.DataQuality;
import io.kraftd.domain.extracted.Dates;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.Gap;
import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.extracted.Parties;
import io.kraftd.domain.extracted.Party;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.extracted.ReadingMethod;
import io.kraftd.domain.extracted.Totals;
import io.kraftd.domain.layout.Box;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A result's parts with everything in them that they can have. */
final class EveryPart {
    private static final Confidence SURE = new Confidence(0.96875);
    private static final Box BOX = new Box(0.1, 0.2, 0.30000000000000004, 1.0 / 3);

    private EveryPart() {}

    static Parties parties() {
        Party supplier = new Party(
                "Müller & Söhne GmbH",
                "GmbH",
                "DE123456789",
                new ContactPerson("Jo Müller", "jo@mueller.example", "+49 30 1", "+49 170 1", "Sales"),
                new Address("Hafenstr. 1", "Hof 2", "Berlin", "BE", "10115", "DE"),
                new Address("Pier 4", null, "Hamburg", null, null, "DE"),
                new Address("Postfach 9", null, "Berlin", null, "10117", null),
                "DE02120300000000202051");
        Party buyer = new Party("Example Works", null, null, null, null, null, null, null);
        return new Parties(supplier, buyer, supplier, buyer, null);
    }

    static Dates dates() {
        return new Dates(
                LocalDate.parse("2026-01-12"),
                LocalDate.parse("2026-01-20"),
                LocalDate.parse("2026-02-28"),
                LocalDate.parse("2026-03-01"),
                LocalDate.parse("2027-02-28"),
                null,
                LocalDate.parse("2026-02-11"));
    }

    static CommercialTerms terms() {
        return new CommercialTerms(
                "EUR",
                true,
                new BigDecimal("19"),
                "DAP",
                "Hamburg",
                "30 days net",
                false,
                new BigDecimal("5.00"),
                "24 months",
                true,
                new BigDecimal("30"),
                false,
                true,
                List.of("no partial deliveries"));
    }

    static Totals totals() {
        return new Totals(
                new BigDecimal("1000.00"),
                new BigDecimal("0.00"),
                new BigDecimal("12.5"),
                new BigDecimal("1012.50"),
                new BigDecimal("192.38"),
                new BigDecimal("1204.88"),
                new BigDecimal("-0.01"),
                "EUR",
                List.of(new Totals.TaxLine(new BigDecimal("19"), new BigDecimal("1012.50"), null)));
    }

    static DataQuality quality() {
        return new DataQuality(
                80,
                70,
                75,
                true,
                false,
                List.of("Delivery date is missing"),
                List.of(new Gap(new FieldPath("/dates/delivery_date"), Gap.Importance.IMPORTANT, "Ask the supplier")),
                List.of(new Anomaly(
                        "line_sum_differs",
                        Anomaly.Severity.ERROR,
                        "Lines sum up to 1000.00, printed is 1000.01",
                        new BigDecimal("0.01"),
                        List.of(new FieldPath("/totals/line_total")))));
    }

    static LineItem richLine() {
        return new LineItem(
                1,
                "A-1",
                "DRG-7",
                "1.2.3",
                "Steel pipe\nDN 50 \"seamless\"",
                "EN 10216",
                "Vallourec",
                new BigDecimal("10.0"),
                "m",
                new BigDecimal("5"),
                new BigDecimal("20"),
                new BigDecimal("100.000"),
                new BigDecimal("1000.00"),
                "EUR",
                new BigDecimal("2.5"),
                new BigDecimal("25.00"),
                "2 weeks",
                "Pier 4",
                "crates",
                Set.of(LineItem.StatusFlag.REVISED, LineItem.StatusFlag.OPTIONAL, LineItem.StatusFlag.ALTERNATIVE),
                "see drawing",
                true,
                "A-0",
                LineItem.RowQuality.MEDIUM,
                true,
                "unit was lfm",
                "Pipes",
                new BigDecimal("19"));
    }

    static Map<FieldPath, Field> everyKindOfField() {
        Field checked = new Field(
                new FieldValue.Number(new BigDecimal("1204.88")),
                "1.204,88 €",
                "Gesamtbetrag",
                SURE,
                ReadingMethod.OCR,
                new Provenance.OnPage(3, BOX),
                List.of(
                        new Field.Alternative(new FieldValue.Number(new BigDecimal("1204.86")), new Confidence(0.1)),
                        new Field.Alternative(new FieldValue.Text("2026-01-12"), Confidence.NONE)),
                List.of("net_plus_tax"),
                List.of("lines_sum"));
        return Map.of(
                new FieldPath("/totals/gross"), checked,
                new FieldPath("/metadata/document_number"), of("2024", new Provenance.InCell("Offer", "C12")),
                new FieldPath("/metadata/revision_number"), of("2024-02-29", new Provenance.InTable(0, 1, 2)),
                new FieldPath("/metadata/issue_date"),
                        Field.of(
                                new FieldValue.Day(LocalDate.parse("2026-01-12")),
                                "12.01.2026",
                                null,
                                SURE,
                                ReadingMethod.PARSED,
                                new Provenance.InData("/Invoice/IssueDate")),
                new FieldPath("/commercial_terms/tax_vat_mentioned"),
                        Field.of(
                                new FieldValue.Flag(true),
                                null,
                                null,
                                SURE,
                                ReadingMethod.RULE,
                                new Provenance.Computed("tax_line", List.of(new FieldPath("/totals/tax_total")))),
                new FieldPath("/parties/issuer/name"), of("Müller & Söhne GmbH", new Provenance.InParagraph(4)));
    }

    private static Field of(String text, Provenance provenance) {
        return Field.of(new FieldValue.Text(text), text, null, SURE, ReadingMethod.HUMAN, provenance);
    }
}
