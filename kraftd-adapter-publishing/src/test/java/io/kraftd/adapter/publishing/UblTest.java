package io.kraftd.adapter.publishing;

import static io.kraftd.adapter.publishing.Orders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.extracted.Address;
import io.kraftd.domain.procurement.order.ProformaInvoice;
import io.kraftd.domain.procurement.order.PurchaseOrder;
import io.kraftd.domain.procurement.order.TradeParty;
import io.kraftd.domain.unit.Units;
import io.kraftd.ports.publishing.OutputFormat;
import io.kraftd.ports.publishing.UnpublishableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.xml.transform.TransformerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UblTest {
    private final Publisher publisher = Publishers.aPublisher();

    static Stream<Orders> orders() {
        return Stream.of(
                anOrder(),
                anOrder().lessDiscount("10.00").withFreight("25.00"),
                anOrder().taxed("0"),
                anOrder().lines(60),
                anOrder().in("JPY").line("Seal kit", "3", "SET", "1250"),
                anOrder()
                        .line("Cable", "2", "DR", "99.99")
                        .line("Boxes", "7", "BX", "1.005")
                        .line("Fitting", "1", "EA", "3"),
                anOrder().taxed(null),
                anOrder().to(Orders.party(Orders.ARABIC_SUPPLIER, "9930:de987654321")));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void an_order_keeps_the_schema_and_the_rules_of_peppol_ordering(Orders orders) throws Exception {
        byte[] ubl = ubl(orders.order());

        assertThat(UblRules.schemaFault(ubl, "Order")).isEmpty();
        assertThat(UblRules.broken(ubl, UblRules.PEPPOL_ORDER)).isEmpty();
        assertThat(text(ubl)).contains("urn:fdc:peppol.eu:poacc:trns:order:3", "schemeID=\"9930\">de");
    }

    @ParameterizedTest
    @MethodSource("orders")
    void a_proforma_is_an_invoice_of_type_325_and_keeps_the_schema(Orders orders) throws Exception {
        byte[] ubl = ubl(orders.proforma());

        assertThat(UblRules.schemaFault(ubl, "Invoice")).isEmpty();
        assertThat(text(ubl)).contains("<cbc:InvoiceTypeCode>325</cbc:InvoiceTypeCode>");
        if (!orders.order().totals().taxes().isEmpty()) {
            assertThat(UblRules.broken(ubl, UblRules.EN_16931)).isEmpty();
            assertThat(text(ubl)).contains("urn:cen.eu:en16931:2017");
        }
    }

    @Test
    void every_unit_that_is_known_has_a_code_that_both_rule_books_know() throws Exception {
        Orders orders = anOrder();
        try (InputStream units = Units.class.getResourceAsStream("units.txt")) {
            new String(units.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> orders.line(line, "2", line.substring(0, line.indexOf(' ')), "10"));
        }

        assertThat(orders.order().lines()).hasSizeGreaterThan(60);
        assertThat(UblRules.broken(ubl(orders.order()), UblRules.PEPPOL_ORDER)).isEmpty();
        assertThat(UblRules.broken(ubl(orders.proforma()), UblRules.EN_16931)).isEmpty();
    }

    @Test
    void the_rules_do_see_what_is_wrong() throws TransformerException {
        byte[] order = text(ubl(anOrder().order()))
                .replace("<cbc:PayableAmount currencyID=\"EUR\">763.98", "<cbc:PayableAmount currencyID=\"EUR\">763.99")
                .getBytes(StandardCharsets.UTF_8);
        byte[] proforma = text(ubl(anOrder().proforma()))
                .replace("<cbc:InvoiceTypeCode>325", "<cbc:InvoiceTypeCode>999")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(UblRules.broken(order, UblRules.PEPPOL_ORDER)).anyMatch(rule -> rule.contains("PEPPOL-T01-R016"));
        assertThat(UblRules.broken(proforma, UblRules.EN_16931)).anyMatch(rule -> rule.contains("BR-CL-01"));
    }

    @Test
    void without_endpoint_ids_an_order_is_plain_ubl_and_says_so() throws IOException {
        byte[] ubl = ubl(anOrder().from(party(null)).to(party(null)).order());

        assertThat(UblRules.schemaFault(ubl, "Order")).isEmpty();
        assertThat(text(ubl))
                .doesNotContain("CustomizationID", "EndpointID")
                .contains("Peppol Ordering would also need: the endpoint ids of both parties");
    }

    @Test
    void one_endpoint_id_alone_or_without_scheme_is_asked_for() {
        PurchaseOrder half = anOrder().from(party(null)).order();
        PurchaseOrder schemeless = anOrder().from(party("12345")).order();

        assertThatThrownBy(() -> ubl(half))
                .isInstanceOf(UnpublishableException.class)
                .hasMessageContaining("endpoint id of the buyer as scheme:id")
                .hasMessageNotContaining("supplier");
        assertThatThrownBy(() -> ubl(schemeless)).hasMessageContaining("endpoint id of the buyer");
    }

    @Test
    void a_party_without_address_or_a_currency_with_three_decimals_leaves_plain_ubl() throws IOException {
        TradeParty bare = new TradeParty("Bare Trading", null, null, null, null, "9930:de1");
        byte[] order = ubl(anOrder().to(bare).in("KWD").order());
        byte[] proforma = ubl(anOrder().to(bare).in("KWD").proforma());

        assertThat(UblRules.schemaFault(order, "Order")).isEmpty();
        assertThat(text(order))
                .contains("the country of the supplier, a currency with at most two decimals")
                .doesNotContain("CustomizationID");
        assertThat(UblRules.schemaFault(proforma, "Invoice")).isEmpty();
        assertThat(text(proforma))
                .contains("EN 16931 would also need: the country of the supplier", "the tax number of the supplier");
    }

    @Test
    void tax_numbers_without_a_country_still_make_a_valid_core_invoice() throws Exception {
        TradeParty gulf = new TradeParty(
                "Gulf Supplies LLC",
                new Address("Plot 5", null, "Dubai", null, null, "United Arab Emirates"),
                "100123456700003",
                null,
                null,
                null);
        byte[] ubl = ubl(anOrder().to(gulf).from(gulf).taxed("5").in("AED").proforma());

        assertThat(UblRules.broken(ubl, UblRules.EN_16931)).isEmpty();
        assertThat(text(ubl))
                .contains("urn:cen.eu:en16931:2017", "<cbc:IdentificationCode>AE</cbc:IdentificationCode>");
    }

    @Test
    void characters_that_xml_cannot_hold_are_left_out() throws IOException {
        byte[] ubl = ubl(
                anOrder().line("Pump\u0000 \uFFFE<script>&", "1", "C62", "5").order());

        assertThat(UblRules.schemaFault(ubl, "Order")).isEmpty();
        assertThat(text(ubl)).contains("Pump &lt;script&gt;&amp;");
    }

    private static TradeParty party(String endpoint) {
        return Orders.party("Kraftd Bau GmbH", endpoint);
    }

    private byte[] ubl(PurchaseOrder order) {
        return Publishers.bytes(publisher.order(order, OutputFormat.UBL));
    }

    private byte[] ubl(ProformaInvoice proforma) {
        return Publishers.bytes(publisher.proforma(proforma, OutputFormat.UBL));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
