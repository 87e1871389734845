package io.kraftd.adapter.publishing.internal.ubl;

import io.kraftd.adapter.publishing.internal.text.XmlText;
import io.kraftd.domain.extracted.Address;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts that all UBL 2.1 documents share, each in the order its schema asks for. */
final class UblXml {
    private static final String NAMESPACE = "urn:oasis:names:specification:ubl:schema:xsd:";
    private static final int MOST_PRICE_DECIMALS = 8;

    final XmlText xml = new XmlText();
    private final Trade trade;
    private final Profile profile;

    UblXml(Trade trade, Profile profile) {
        this.trade = trade;
        this.profile = profile;
    }

    UblXml start(String document) {
        if (!profile.missing().isEmpty()) {
            xml.comment(
                    "Plain UBL 2.1. " + profile.name() + " would also need: " + String.join(", ", profile.missing()));
        }
        xml.start(
                document,
                "xmlns",
                NAMESPACE + document + "-2",
                "xmlns:cac",
                NAMESPACE + "CommonAggregateComponents-2",
                "xmlns:cbc",
                NAMESPACE + "CommonBasicComponents-2");
        if (profile.claimed()) {
            text("CustomizationID", profile.customization());
            text("ProfileID", profile.process());
        } else {
            text("UBLVersionID", "2.1");
        }
        text("ID", trade.id());
        return this;
    }

    UblXml text(String element, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            xml.leaf("cbc:" + element, text.strip());
        }
        return this;
    }

    UblXml date(String element, @Nullable LocalDate date) {
        return text(element, date == null ? null : date.toString());
    }

    UblXml notes() {
        if (!trade.notes().isEmpty()) {
            text("Note", String.join("\n", trade.notes()));
        }
        return this;
    }

    UblXml amount(String element, @Nullable BigDecimal amount) {
        if (amount != null) {
            xml.leaf("cbc:" + element, amount.toPlainString(), "currencyID", trade.currency());
        }
        return this;
    }

    /** {@code <cac:outer><cbc:inner>text</cbc:inner></cac:outer>}, unless there is no text. */
    UblXml inside(String outer, String inner, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            xml.start("cac:" + outer);
            text(inner, text);
            xml.end();
        }
        return this;
    }

    UblXml party(String role, Trade.@Nullable Party party, boolean seller) {
        if (party == null) {
            return this;
        }
        xml.start("cac:" + role).start("cac:Party");
        endpoint(party.endpoint());
        boolean vat = Taxes.isVatNumber(party.taxNumber());
        boolean registered = seller ? profile.sellerTaxNumber() : vat && profile.buyerTaxNumber();
        // why: BR-CO-26 wants the seller identified otherwise when the number is no VAT number
        if (!registered || !vat) {
            inside("PartyIdentification", "ID", party.taxNumber());
        }
        inside("PartyName", "Name", party.name());
        address(party.address());
        if (registered && party.taxNumber() != null) {
            xml.start("cac:PartyTaxScheme");
            text("CompanyID", party.taxNumber());
            inside("TaxScheme", "ID", vat ? "VAT" : "TAX").xml.end();
        }
        inside("PartyLegalEntity", "RegistrationName", party.name());
        contact(party);
        xml.end().end();
        return this;
    }

    private void endpoint(@Nullable String endpoint) {
        int colon = endpoint == null ? -1 : endpoint.indexOf(':');
        if (endpoint != null && colon > 0) {
            xml.leaf("cbc:EndpointID", endpoint.substring(colon + 1), "schemeID", endpoint.substring(0, colon));
        }
    }

    private void address(@Nullable Address address) {
        if (address == null) {
            return;
        }
        String country = Countries.code(address.country()).orElse(null);
        boolean foreignName = country == null && address.country() != null;
        xml.start("cac:PostalAddress");
        text("StreetName", address.addressLine1());
        text("AdditionalStreetName", address.addressLine2());
        text("CityName", address.city());
        text("PostalZone", address.postalCode());
        text("CountrySubentity", address.region());
        inside("Country", foreignName ? "Name" : "IdentificationCode", foreignName ? address.country() : country);
        xml.end();
    }

    private void contact(Trade.Party party) {
        if (party.contact() != null || party.phone() != null || party.email() != null) {
            xml.start("cac:Contact");
            text("Name", party.contact()).text("Telephone", party.phone()).text("ElectronicMail", party.email());
            xml.end();
        }
    }

    UblXml allowances() {
        allowance(false, "Discount", trade.sums().allowance());
        allowance(true, "Freight", trade.sums().charge());
        return this;
    }

    private void allowance(boolean charge, String reason, @Nullable BigDecimal amount) {
        if (amount != null && amount.signum() != 0) {
            xml.start("cac:AllowanceCharge");
            text("ChargeIndicator", Boolean.toString(charge)).text("AllowanceChargeReason", reason);
            amount("Amount", amount);
            if (trade.sums().taxes().size() == 1) {
                category("TaxCategory", trade.sums().taxes().get(0).rate());
            }
            xml.end();
        }
    }

    UblXml taxTotal(boolean byRate) {
        if (trade.sums().tax() == null || (byRate && trade.sums().taxes().isEmpty())) {
            return this;
        }
        xml.start("cac:TaxTotal");
        amount("TaxAmount", trade.sums().tax());
        for (Trade.TaxRow row : byRate ? trade.sums().taxes() : List.<Trade.TaxRow>of()) {
            xml.start("cac:TaxSubtotal");
            amount("TaxableAmount", row.base()).amount("TaxAmount", row.amount());
            category("TaxCategory", row.rate());
            xml.end();
        }
        xml.end();
        return this;
    }

    UblXml monetaryTotal(String element) {
        Trade.Sums sums = trade.sums();
        if (sums.payable() != null) {
            xml.start("cac:" + element);
            amount("LineExtensionAmount", sums.lines());
            amount("TaxExclusiveAmount", sums.net());
            amount("TaxInclusiveAmount", sums.gross());
            amount("AllowanceTotalAmount", present(sums.allowance()));
            amount("ChargeTotalAmount", present(sums.charge()));
            amount("PayableAmount", sums.payable());
            xml.end();
        }
        return this;
    }

    private static @Nullable BigDecimal present(@Nullable BigDecimal amount) {
        return amount == null || amount.signum() == 0 ? null : amount;
    }

    UblXml quantity(String element, @Nullable BigDecimal quantity, @Nullable String unit) {
        if (quantity != null) {
            xml.leaf("cbc:" + element, quantity.toPlainString(), "unitCode", unit);
        }
        return this;
    }

    UblXml item(Trade.Line line) {
        xml.start("cac:Item");
        text("Name", line.name().replaceAll("\\s+", " "));
        inside("SellersItemIdentification", "ID", line.itemCode());
        if (line.taxRate() != null) {
            category("ClassifiedTaxCategory", line.taxRate());
        }
        xml.end();
        return this;
    }

    UblXml price(Trade.Line line) {
        BigDecimal price = line.price();
        if (price != null) {
            xml.start("cac:Price");
            int decimals = Math.min(MOST_PRICE_DECIMALS, Math.max(0, price.scale()));
            amount("PriceAmount", price.setScale(decimals, RoundingMode.HALF_UP));
            quantity("BaseQuantity", line.basis().compareTo(BigDecimal.ONE) == 0 ? null : line.basis(), line.unit());
            xml.end();
        }
        return this;
    }

    /** The line item of orders, quotations and requests. */
    UblXml lineItem(Trade.Line line) {
        xml.start("cac:LineItem");
        text("ID", line.id()).quantity("Quantity", line.quantity(), line.unit());
        amount("LineExtensionAmount", line.amount()).price(line).item(line);
        xml.end();
        return this;
    }

    private void category(String element, BigDecimal rate) {
        xml.start("cac:" + element);
        text("ID", Taxes.category(rate)).text("Percent", rate.toPlainString());
        inside("TaxScheme", "ID", "VAT").xml.end();
    }

    byte[] end() {
        return xml.end().bytes();
    }
}
