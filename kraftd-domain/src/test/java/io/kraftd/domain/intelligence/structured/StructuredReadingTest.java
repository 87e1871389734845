package io.kraftd.domain.intelligence.structured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.extracted.ReadingMethod;
import io.kraftd.domain.intelligence.lines.ReadItem;
import io.kraftd.domain.layout.DataElement;
import io.kraftd.domain.layout.StructuredData;
import io.kraftd.domain.shared.Deadline;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructuredReadingTest {
    private static final DataElement LINE = e(
            "InvoiceLine",
            v("ID", "1"),
            e("InvoicedQuantity", "12", Map.of("unitCode", "MTR")),
            v("LineExtensionAmount", "42.00"),
            e("Item", v("Name", "Steel pipe"), e("SellersItemIdentification", v("ID", "SP-1"))),
            e("Price", v("PriceAmount", "350"), v("BaseQuantity", "100")));

    static Stream<Arguments> types() {
        return Stream.of(
                arguments(e("Invoice", v("InvoiceTypeCode", "380")), DocumentType.INVOICE),
                arguments(e("Invoice", v("InvoiceTypeCode", "325")), DocumentType.PROFORMA_INVOICE),
                arguments(e("CreditNote"), DocumentType.INVOICE),
                arguments(e("Order"), DocumentType.PURCHASE_ORDER),
                arguments(e("Quotation"), DocumentType.QUOTATION),
                arguments(e("RequestForQuotation"), DocumentType.RFQ),
                arguments(e("CrossIndustryInvoice"), DocumentType.INVOICE),
                arguments(e("CrossIndustryDocument"), DocumentType.INVOICE),
                arguments(message("220"), DocumentType.PURCHASE_ORDER),
                arguments(message("231"), DocumentType.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_root_and_its_code_tell_the_type(DataElement root, DocumentType type) {
        assertThat(read("", root).type()).isEqualTo(type);
    }

    @Test
    void a_value_says_where_in_which_data_it_stands() {
        DataElement invoice = e("Invoice", v("ID", "INV-7"), v("IssueDate", "2026-03-01+01:00"), LINE, LINE);

        StructuredReading reading = read("ubl.xml", invoice);

        Field number = field(reading, "/metadata/document_number");
        assertThat(number.value()).isEqualTo(new FieldValue.Text("INV-7"));
        assertThat(number.method()).isEqualTo(ReadingMethod.PARSED);
        assertThat(number.provenance()).isEqualTo(new Provenance.InData("ubl.xml:/Invoice/ID"));
        assertThat(field(reading, "/metadata/issue_date").value())
                .isEqualTo(new FieldValue.Day(LocalDate.of(2026, 3, 1)));
        assertThat(reading.items().get(1).fields().get("description").provenance())
                .isEqualTo(new Provenance.InData("ubl.xml:/Invoice/InvoiceLine[2]/Item/Name"));
    }

    @Test
    void a_price_for_many_units_becomes_the_price_of_one() {
        ReadItem item = read("", e("Invoice", LINE)).items().get(0);

        assertThat(item.number("unit_price")).isEqualByComparingTo("3.5");
        assertThat(item.text("unit_of_measure")).isEqualTo("m");
        assertThat(item.text("item_code")).isEqualTo("SP-1");
    }

    @Test
    void a_base_quantity_that_the_amount_contradicts_does_not_count() {
        DataElement line = e(
                "InvoiceLine",
                v("InvoicedQuantity", "15"),
                v("LineExtensionAmount", "150"),
                e("Item", v("Name", "Truffles")),
                e("Price", v("PriceAmount", "10"), v("BaseQuantity", "15")));

        assertThat(read("", e("Invoice", line)).items().get(0).number("unit_price"))
                .isEqualByComparingTo("10");
    }

    @Test
    void a_line_of_nothing_for_nothing_is_a_note_and_no_item() {
        DataElement note = e(
                "InvoiceLine",
                v("InvoicedQuantity", "0"),
                v("LineExtensionAmount", "0.00"),
                e("Item", v("Name", "--- Food ---")));

        assertThat(read("", e("Invoice", note, LINE)).items()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Order, BuyerCustomerParty, SellerSupplierParty, buyer",
        "Quotation, OriginatorCustomerParty, SellerSupplierParty, supplier",
        "Invoice, AccountingCustomerParty, AccountingSupplierParty, supplier"
    })
    void parties_have_their_roles_by_document(String root, String customer, String supplier, String issuer) {
        DataElement document = e(
                root,
                e(supplier, e("Party", e("PartyName", v("Name", "Alfa")))),
                e(customer, e("Party", e("PartyLegalEntity", v("RegistrationName", "Beta")))));

        StructuredReading reading = read("", document);

        assertThat(text(reading, "/parties/supplier/name")).isEqualTo("Alfa");
        assertThat(text(reading, "/parties/buyer/name")).isEqualTo("Beta");
        assertThat(text(reading, "/parties/issuer/name")).isEqualTo(issuer.equals("buyer") ? "Beta" : "Alfa");
    }

    @Test
    void an_invoice_of_the_first_zugferd_is_read_by_its_old_names() {
        DataElement sums = e(
                "SpecifiedTradeSettlementMonetarySummation",
                v("TaxBasisTotalAmount", "100.00"),
                v("GrandTotalAmount", "119"));
        DataElement invoice = e(
                "CrossIndustryDocument",
                e(
                        "HeaderExchangedDocument",
                        v("ID", "471102"),
                        e("IssueDateTime", e("DateTimeString", "20130305", Map.of("format", "102")))),
                e(
                        "SpecifiedSupplyChainTradeTransaction",
                        e("ApplicableSupplyChainTradeSettlement", v("InvoiceCurrencyCode", "EUR"), sums)));

        StructuredReading reading = read("", invoice);

        assertThat(text(reading, "/metadata/document_number")).isEqualTo("471102");
        assertThat(field(reading, "/dates/issue_date").value()).isEqualTo(new FieldValue.Day(LocalDate.of(2013, 3, 5)));
        assertThat(field(reading, "/totals/gross").value()).isEqualTo(new FieldValue.Number(new BigDecimal("119")));
        assertThat(text(reading, "/commercial_terms/currency")).isEqualTo("EUR");
    }

    @Test
    void the_tax_number_is_chosen_among_registrations() {
        DataElement seller = e(
                "SellerTradeParty",
                v("Name", "Alfa"),
                e("SpecifiedTaxRegistration", e("ID", "201/113/40209", Map.of("schemeID", "FC"))),
                e("SpecifiedTaxRegistration", e("ID", "DE123456789", Map.of("schemeID", "VA"))));
        DataElement invoice = e(
                "CrossIndustryInvoice", e("SupplyChainTradeTransaction", e("ApplicableHeaderTradeAgreement", seller)));

        assertThat(text(read("", invoice), "/parties/supplier/trn_vat_number")).isEqualTo("DE123456789");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "soon", "20261301", ""})
    void what_is_no_day_is_no_value(String text) {
        DataElement order = e("Order", v("IssueDate", text));

        assertThat(read("", order).fields()).doesNotContainKey(new FieldPath("/metadata/issue_date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "1e9", "12 EUR", "1,5"})
    void what_is_no_decimal_is_no_value(String text) {
        DataElement invoice = e("Invoice", e("LegalMonetaryTotal", v("TaxInclusiveAmount", text)));

        assertThat(read("", invoice).fields()).doesNotContainKey(new FieldPath("/totals/gross"));
    }

    private static StructuredReading read(String source, DataElement root) {
        Deadline deadline = Deadline.in(Duration.ofSeconds(10), "the test", Clock.systemUTC());
        return StructuredReading.of(List.of(new StructuredData(source, root)), deadline)
                .orElseThrow();
    }

    private static Field field(StructuredReading reading, String pointer) {
        Field field = reading.fields().get(new FieldPath(pointer));
        assertThat(field).as(pointer).isNotNull();
        return field;
    }

    private static String text(StructuredReading reading, String pointer) {
        return ((FieldValue.Text) field(reading, pointer).value()).value();
    }

    private static DataElement message(String code) {
        return e("SCRDMCCBDACIOMessageStructure", e("ExchangedDocument", v("TypeCode", code)));
    }

    private static DataElement e(String name, DataElement... children) {
        return new DataElement(name, Map.of(), "", List.of(children));
    }

    private static DataElement e(String name, String text, Map<String, String> attributes) {
        return new DataElement(name, attributes, text, List.of());
    }

    private static DataElement v(String name, String text) {
        return e(name, text, Map.of());
    }
}
