package io.kraftd.domain.intelligence.structured;

import static io.kraftd.domain.intelligence.structured.Mapping.day;
import static io.kraftd.domain.intelligence.structured.Mapping.number;
import static io.kraftd.domain.intelligence.structured.Mapping.text;

import io.kraftd.domain.extracted.DocumentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Universal Business Language 2.1 (ISO/IEC 19845), as EN 16931 and Peppol use it. */
final class Ubl implements Vocabulary {
    private static final Map<String, DocumentType> ROOTS = Map.of(
            "Invoice", DocumentType.INVOICE,
            "CreditNote", DocumentType.INVOICE,
            "Order", DocumentType.PURCHASE_ORDER,
            "Quotation", DocumentType.QUOTATION,
            "RequestForQuotation", DocumentType.RFQ);
    private static final String PROFORMA = "325";
    private static final String SUPPLIER = "AccountingSupplierParty|SellerSupplierParty/Party/";
    private static final String BUYER = "AccountingCustomerParty|BuyerCustomerParty|OriginatorCustomerParty/Party/";
    private static final String SUMS = "LegalMonetaryTotal|AnticipatedMonetaryTotal|QuotedMonetaryTotal/";
    private static final List<Mapping> HEADER = header(new ArrayList<>());
    private static final List<Mapping> LINE = line(new ArrayList<>());

    @Override
    public boolean knows(String root) {
        return ROOTS.containsKey(root);
    }

    @Override
    public DocumentType type(DataPlace root) {
        boolean proforma = root.first("InvoiceTypeCode")
                .filter(code -> code.element().text().equals(PROFORMA))
                .isPresent();
        return proforma
                ? DocumentType.PROFORMA_INVOICE
                : ROOTS.getOrDefault(root.element().name(), DocumentType.UNKNOWN);
    }

    @Override
    public List<Mapping> header() {
        return HEADER;
    }

    @Override
    public String lines() {
        return "InvoiceLine|CreditNoteLine|OrderLine|QuotationLine|RequestForQuotationLine";
    }

    @Override
    public List<Mapping> line() {
        return LINE;
    }

    private static List<Mapping> header(List<Mapping> all) {
        all.add(text("/metadata/document_number", "ID"));
        all.add(day("/metadata/issue_date", "IssueDate"));
        all.add(day("/dates/issue_date", "IssueDate"));
        all.add(day("/dates/due_date", "DueDate", "PaymentMeans/PaymentDueDate", "PaymentTerms/PaymentDueDate"));
        all.add(day("/dates/submission_deadline", "SubmissionDueDate"));
        all.add(day("/dates/validity_date", "ValidityPeriod/EndDate"));
        all.add(day(
                "/dates/delivery_date",
                "Delivery/ActualDeliveryDate",
                "Delivery/RequestedDeliveryPeriod/EndDate",
                "Delivery/RequestedDeliveryPeriod/StartDate",
                "Delivery/PromisedDeliveryPeriod/EndDate"));
        all.add(text("/commercial_terms/currency", "DocumentCurrencyCode", "PricingCurrencyCode"));
        all.add(text("/totals/currency", "DocumentCurrencyCode", "PricingCurrencyCode"));
        all.add(text("/commercial_terms/payment_terms", "PaymentTerms/Note"));
        all.add(text("/commercial_terms/incoterms", "DeliveryTerms/ID", "Delivery/DeliveryTerms/ID"));
        all.add(text(
                "/commercial_terms/named_place",
                "DeliveryTerms/DeliveryLocation/Description|ID",
                "Delivery/DeliveryTerms/DeliveryLocation/Description|ID"));
        all.add(text("/project_context/project_code", "ProjectReference/ID"));
        party(all, "/parties/supplier/", SUPPLIER);
        party(all, "/parties/buyer/", BUYER);
        all.add(text("/parties/supplier/bank_account", "PaymentMeans/PayeeFinancialAccount/ID"));
        all.add(text("/parties/ship_to/name", "Delivery/DeliveryParty/PartyName/Name"));
        address(all, "/parties/ship_to/", "Delivery/DeliveryLocation/Address/");
        all.add(number("/totals/line_total", SUMS + "LineExtensionAmount"));
        all.add(number("/totals/net", SUMS + "TaxExclusiveAmount"));
        all.add(number("/totals/tax_total", "TaxTotal/TaxAmount"));
        all.add(number("/totals/gross", SUMS + "TaxInclusiveAmount", SUMS + "PayableAmount"));
        all.add(number("/totals/amount_due", SUMS + "PayableAmount"));
        all.add(number("/totals/discount", SUMS + "AllowanceTotalAmount"));
        all.add(number("/commercial_terms/vat_rate", "TaxTotal/TaxSubtotal/TaxCategory/Percent"));
        return List.copyOf(all);
    }

    private static void party(List<Mapping> all, String at, String party) {
        all.add(text(
                at + "name",
                party + "PartyLegalEntity/RegistrationName",
                party + "PartyName/Name",
                party + "Person/FamilyName"));
        all.add(text(at + "trn_vat_number", party + "PartyTaxScheme/CompanyID", party + "PartyLegalEntity/CompanyID"));
        all.add(text(at + "contact_person/name", party + "Contact/Name"));
        all.add(text(at + "contact_person/email", party + "Contact/ElectronicMail"));
        all.add(text(at + "contact_person/phone", party + "Contact/Telephone"));
        address(all, at, party + "PostalAddress/");
    }

    private static void address(List<Mapping> all, String at, String address) {
        String to = at + "registered_address/";
        all.add(text(to + "address_line1", address + "StreetName", address + "AddressLine/Line"));
        all.add(text(to + "address_line2", address + "AdditionalStreetName"));
        all.add(text(to + "city", address + "CityName"));
        all.add(text(to + "postal_code", address + "PostalZone"));
        all.add(text(to + "country", address + "Country/IdentificationCode"));
    }

    private static List<Mapping> line(List<Mapping> all) {
        List<String> quantities = List.of("InvoicedQuantity|CreditedQuantity", "LineItem/Quantity", "Quantity");
        all.add(text(
                "description", "Item/Name", "LineItem/Item/Name", "Item/Description", "LineItem/Item/Description"));
        all.add(text("technical_spec", "Item/Description", "LineItem/Item/Description"));
        all.add(text(
                "item_code",
                "Item/SellersItemIdentification|BuyersItemIdentification|StandardItemIdentification/ID",
                "LineItem/Item/SellersItemIdentification|BuyersItemIdentification|StandardItemIdentification/ID"));
        all.add(text("model_brand", "Item/BrandName", "LineItem/Item/BrandName"));
        all.add(text("notes", "Note", "LineItem/Note"));
        all.add(new Mapping("quantity", Kind.NUMBER, quantities));
        all.add(new Mapping("unit_of_measure", Kind.UNIT, quantities));
        all.add(number("unit_price", "Price/PriceAmount", "LineItem/Price/PriceAmount"));
        all.add(number(DataLine.BASE, "Price/BaseQuantity", "LineItem/Price/BaseQuantity"));
        all.add(number("total_price", "LineExtensionAmount", "LineItem/LineExtensionAmount"));
        all.add(number(
                "tax_rate", "Item/ClassifiedTaxCategory/Percent", "LineItem/Item/ClassifiedTaxCategory/Percent"));
        return List.copyOf(all);
    }
}
