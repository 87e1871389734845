package io.kraftd.app.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.adapter.reading.LocalDocumentReader;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.Address;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.extracted.Party;
import io.kraftd.domain.extracted.Totals;
import io.kraftd.domain.intelligence.DocumentIntelligence;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.procurement.matching.LineMatch;
import io.kraftd.domain.procurement.matching.LineMatcher;
import io.kraftd.domain.procurement.matching.LineMatches;
import io.kraftd.domain.procurement.quote.QuotationReading;
import io.kraftd.domain.procurement.quote.SupplierQuotation;
import io.kraftd.domain.procurement.quote.TaxBasis;
import io.kraftd.domain.procurement.scope.ScopeReading;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.reading.ReadingLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the committed files and compares every value with what was meant. */
class PumpStationTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Clock CLOCK = Clock.systemUTC();
    private static final DocumentId ID = new DocumentId("11111111-2222-3333-4444-555555555555");

    static Stream<Arguments> offers() {
        return Stream.of(
                Arguments.of("quote-humber.pdf", PumpStation.HUMBER),
                Arguments.of("quote-lakeshore.xlsx", PumpStation.LAKESHORE),
                Arguments.of("quote-mosane.docx", PumpStation.MOSANE));
    }

    private static ExtractedDocument read(String name) {
        LocalDocumentReader reader = new LocalDocumentReader(CLOCK);
        Content file = file(name);
        Deadline deadline = Deadline.in(Duration.ofMinutes(1), "the test", CLOCK);
        FileKind kind = reader.detect(file, ReadingLimits.DEFAULT).kind();
        return DocumentIntelligence.understand(
                reader.read(file, kind, ReadingLimits.DEFAULT, deadline), null, deadline);
    }

    private static Content file(String name) {
        try {
            return Content.ofFile(SAMPLES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_inquiry_is_read_as_it_was_written() {
        Inquiry meant = PumpStation.INQUIRY;
        ExtractedDocument document = read("rfq.docx");

        assertThat(document.classification().type()).isEqualTo(DocumentType.RFQ);
        assertThat(document.metadata().documentNumber()).isEqualTo(meant.number());
        assertThat(document.metadata().issueDate()).isEqualTo(meant.issued());
        assertThat(document.dates().submissionDeadline()).isEqualTo(meant.deadline());
        assertThat(document.dates().deliveryDate()).isEqualTo(meant.neededBy());
        assertThat(document.projectContext().projectName()).isEqualTo(meant.project());
        assertThat(document.currency()).isEqualTo(meant.currency());
        assertTerms(document, meant.deliveryTerms(), meant.paymentTerms());
        assertParty(document.parties().buyer(), meant.buyer(), meant.taxNumber(), meant.email());
        assertThat(document.parties().supplier()).isNull();
        assertThat(document.quality().anomalies()).isEmpty();
    }

    @Test
    void every_line_of_the_inquiry_is_read_under_its_section() {
        List<LineItem> items = read("rfq.docx").lineItems();

        List<Inquiry.Line> meant = PumpStation.INQUIRY.lines();
        assertThat(items).hasSameSizeAs(meant);
        for (int i = 0; i < meant.size(); i++) {
            LineItem item = items.get(i);
            assertThat(item.lineNumber()).isEqualTo(i + 1);
            assertThat(item.description()).isEqualTo(meant.get(i).description());
            assertThat(item.quantity()).isEqualByComparingTo(meant.get(i).quantity());
            assertThat(item.unitOfMeasure()).isEqualTo(familiar(meant.get(i).unit()));
        }
        PumpStation.INQUIRY
                .sections()
                .forEach(section -> assertThat(items)
                        .filteredOn(item -> section.title().equals(item.section()))
                        .hasSameSizeAs(section.lines()));
    }

    @ParameterizedTest
    @MethodSource("offers")
    void the_head_of_an_offer_is_read_as_it_was_written(String name, Offer meant) {
        ExtractedDocument document = read(name);

        assertThat(document.classification().type()).isEqualTo(DocumentType.QUOTATION);
        assertThat(document.metadata().documentNumber()).isEqualTo(meant.number());
        assertThat(document.metadata().issueDate()).isEqualTo(meant.issued());
        assertThat(document.dates().validityDate()).isEqualTo(meant.until());
        assertThat(document.currency()).isEqualTo(meant.currency());
        assertTerms(document, meant.deliveryTerms(), meant.paymentTerms());
        assertParty(document.parties().supplier(), meant.supplier(), meant.taxNumber(), meant.email());
        assertParty(document.parties().buyer(), meant.buyer(), null, null);
        assertThat(document.quality().anomalies()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("offers")
    void every_row_of_an_offer_is_read(String name, Offer meant) {
        List<LineItem> items = read(name).lineItems();

        assertThat(items).hasSameSizeAs(meant.rows());
        for (int i = 0; i < items.size(); i++) {
            LineItem item = items.get(i);
            Offer.Row row = meant.rows().get(i);
            assertThat(Objects.requireNonNullElse(item.itemCode(), "")).isEqualTo(row.code());
            assertThat(item.description()).isEqualTo(row.description());
            assertThat(item.quantity()).isEqualByComparingTo(row.quantity());
            assertThat(item.unitOfMeasure()).isEqualTo(familiar(row.unit()));
            assertThat(item.unitPrice()).isEqualByComparingTo(row.unitPrice());
            assertThat(item.totalPrice()).isEqualByComparingTo(row.amount());
            assertThat(item.deliveryTime()).isEqualTo(row.leadTime());
            assertThat(item.isAlternative()).isEqualTo(row.alternate());
        }
    }

    @ParameterizedTest
    @MethodSource("offers")
    void the_sums_of_an_offer_are_read(String name, Offer meant) {
        Totals totals = read(name).totals();

        assertThat(totals.lineTotal()).isEqualByComparingTo(meant.sum());
        assertThat(orZero(totals.discount()).abs()).isEqualByComparingTo(meant.discountAmount());
        assertThat(orZero(totals.freight())).isEqualByComparingTo(meant.freight());
        assertThat(totals.net()).isEqualByComparingTo(meant.net());
        assertThat(totals.taxTotal()).isEqualByComparingTo(meant.tax());
        assertThat(totals.gross()).isEqualByComparingTo(meant.gross());
        assertThat(totals.taxes())
                .singleElement()
                .satisfies(tax -> assertThat(tax.rate()).isEqualByComparingTo(meant.taxRate()));
    }

    @ParameterizedTest
    @MethodSource("offers")
    void an_offer_becomes_the_quotation_that_was_meant(String name, Offer meant) {
        SupplierQuotation quotation = QuotationReading.of(read(name), ID);

        assertThat(quotation.supplier()).isEqualTo(meant.supplier().get(0));
        assertThat(quotation.taxBasis()).isEqualTo(meant.taxed() ? TaxBasis.INCLUSIVE : TaxBasis.EXCLUSIVE);
        assertThat(quotation.taxRate()).isEqualByComparingTo(meant.taxRate());
        assertThat(orZero(quotation.discountPercentage())).isEqualByComparingTo(meant.discount());
        assertThat(quotation.leadTimeDays()).isEqualTo(slowest(meant));
        assertThat(quotation.lines())
                .allSatisfy(line -> assertThat(line.unitCode()).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("offers")
    void every_row_finds_the_lines_it_answers(String name, Offer meant) {
        SupplierQuotation quotation = QuotationReading.of(read(name), ID);

        LineMatches found = LineMatcher.match(ScopeReading.of(read("rfq.docx")).lines(), quotation.lines(), List.of());

        for (int row = 0; row < meant.answers().size(); row++) {
            String id = Integer.toString(row + 1);
            assertThat(found.matches())
                    .filteredOn(match -> match.quoteLine().equals(id))
                    .extracting(LineMatch::rfqLine)
                    .containsExactlyElementsOf(meant.answers().get(row).stream()
                            .map(Object::toString)
                            .toList());
        }
        assertThat(found.unmatched()).isEmpty();
    }

    @Test
    void the_line_that_an_offer_leaves_out_is_found() {
        SupplierQuotation quotation = QuotationReading.of(read("quote-lakeshore.xlsx"), ID);

        LineMatches found = LineMatcher.match(ScopeReading.of(read("rfq.docx")).lines(), quotation.lines(), List.of());

        assertThat(found.missing()).containsExactly("14");
    }

    private static void assertTerms(ExtractedDocument document, String delivery, String payment) {
        assertThat(document.commercialTerms().incoterms() + " "
                        + document.commercialTerms().namedPlace())
                .isEqualTo(delivery);
        assertThat(document.commercialTerms().paymentTerms()).isEqualTo(payment);
    }

    private static void assertParty(Party party, List<String> meant, String taxNumber, String email) {
        Address address = party.registeredAddress();
        assertThat(party.name()).isEqualTo(meant.get(0));
        assertThat(address.addressLine1()).isEqualTo(meant.get(1));
        assertThat(meant.get(2)).contains(address.city(), address.postalCode());
        assertThat(address.country()).isEqualTo(meant.get(3));
        if (taxNumber != null) {
            assertThat(party.trnVatNumber()).isEqualTo(taxNumber.replace(" ", ""));
            assertThat(party.contactPerson().email()).isEqualTo(email);
        }
    }

    private static String familiar(String unit) {
        return switch (unit) {
            case "pcs", "pce" -> "piece";
            case "ea" -> "each";
            case "t" -> "ton";
            default -> unit;
        };
    }

    private static int slowest(Offer offer) {
        return offer.rows().stream()
                .mapToInt(row -> Integer.parseInt(row.leadTime().split(" ", -1)[0]) * 7)
                .max()
                .orElseThrow();
    }

    private static BigDecimal orZero(BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
