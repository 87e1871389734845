package io.kraftd.domain.intelligence.structured;

import static io.kraftd.domain.intelligence.structured.Mapping.day;
import static io.kraftd.domain.intelligence.structured.Mapping.number;
import static io.kraftd.domain.intelligence.structured.Mapping.text;
import static io.kraftd.domain.intelligence.structured.Mapping.unit;

import io.kraftd.domain.extracted.DocumentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The Cross Industry messages of UN/CEFACT: Factur-X, ZUGFeRD from 1.0 on and XRechnung for invoices, Order-X for orders. Names
 * of ZUGFeRD 1.0 stand behind those of today.
 */
final class CrossIndustry implements Vocabulary {
    private static final Set<String> ROOTS = Set.of(
            "CrossIndustryInvoice", "CrossIndustryDocument", "SCRDMCCBDACIOMessageStructure", "CrossIndustryOrder");
    /** Document names by UNCL 1001. */
    private static final Map<String, DocumentType> TYPES = Map.of(
            "220", DocumentType.PURCHASE_ORDER,
            "230", DocumentType.PURCHASE_ORDER,
            "231", DocumentType.UNKNOWN,
            "310", DocumentType.QUOTATION,
            "311", DocumentType.RFQ,
            "325", DocumentType.PROFORMA_INVOICE);

    private static final String DOCUMENT = "ExchangedDocument|HeaderExchangedDocument/";
    private static final String TRADE = "SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction/";
    private static final String AGREEMENT =
            TRADE + "ApplicableHeaderTradeAgreement|ApplicableSupplyChainTradeAgreement/";
    private static final String DELIVERY = TRADE + "ApplicableHeaderTradeDelivery|ApplicableSupplyChainTradeDelivery/";
    private static final String SETTLEMENT =
            TRADE + "ApplicableHeaderTradeSettlement|ApplicableSupplyChainTradeSettlement/";
    private static final String SUMS =
            SETTLEMENT + "SpecifiedTradeSettlementHeaderMonetarySummation|SpecifiedTradeSettlementMonetarySummation/";
    private static final String MOMENT = "/DateTimeString|DateTime";
    private static final List<Mapping> HEADER = header(new ArrayList<>());
    private static final List<Mapping> LINE = line(new ArrayList<>());

    @Override
    public boolean knows(String root) {
        return ROOTS.contains(root);
    }

    @Override
    public DocumentType type(DataPlace root) {
        DocumentType otherwise = root.element().name().equals("CrossIndustryOrder")
                ? DocumentType.PURCHASE_ORDER
                : root.element().name().startsWith("CrossIndustry") ? DocumentType.INVOICE : DocumentType.UNKNOWN;
        return root.first(DOCUMENT + "TypeCode")
                .map(code -> TYPES.getOrDefault(code.element().text(), otherwise))
                .orElse(otherwise);
    }

    @Override
    public List<Mapping> header() {
        return HEADER;
    }

    @Override
    public String lines() {
        return TRADE + "IncludedSupplyChainTradeLineItem";
    }

    @Override
    public List<Mapping> line() {
        return LINE;
    }

    private static List<Mapping> header(List<Mapping> all) {
        all.add(text("/metadata/document_number", DOCUMENT + "ID"));
        all.add(day("/metadata/issue_date", DOCUMENT + "IssueDateTime" + MOMENT));
        all.add(day("/dates/issue_date", DOCUMENT + "IssueDateTime" + MOMENT));
        all.add(day("/dates/due_date", SETTLEMENT + "SpecifiedTradePaymentTerms/DueDateDateTime" + MOMENT));
        all.add(day(
                "/dates/delivery_date",
                DELIVERY + "ActualDeliverySupplyChainEvent/OccurrenceDateTime" + MOMENT,
                DELIVERY + "RequestedDeliverySupplyChainEvent/OccurrenceDateTime" + MOMENT,
                DELIVERY + "RequestedDeliverySupplyChainEvent/OccurrenceSpecifiedPeriod/EndDateTime" + MOMENT));
        String currency = SETTLEMENT + "InvoiceCurrencyCode|OrderCurrencyCode";
        all.add(text("/commercial_terms/currency", currency));
        all.add(text("/totals/currency", currency));
        all.add(text("/commercial_terms/payment_terms", SETTLEMENT + "SpecifiedTradePaymentTerms/Description"));
        all.add(text("/commercial_terms/incoterms", AGREEMENT + "ApplicableTradeDeliveryTerms/DeliveryTypeCode"));
        all.add(text(
                "/commercial_terms/named_place",
                AGREEMENT + "ApplicableTradeDeliveryTerms/RelevantTradeLocation/Name|ID"));
        all.add(number(
                "/commercial_terms/vat_rate",
                SETTLEMENT + "ApplicableTradeTax/RateApplicablePercent|ApplicablePercent"));
        all.add(text("/project_context/project_code", AGREEMENT + "SpecifiedProcuringProject/ID"));
        all.add(text("/project_context/project_name", AGREEMENT + "SpecifiedProcuringProject/Name"));
        party(all, "/parties/supplier/", AGREEMENT + "SellerTradeParty/");
        party(all, "/parties/buyer/", AGREEMENT + "BuyerTradeParty/");
        party(all, "/parties/ship_to/", DELIVERY + "ShipToTradeParty/");
        all.add(
                text(
                        "/parties/supplier/bank_account",
                        SETTLEMENT
                                + "SpecifiedTradeSettlementPaymentMeans/PayeePartyCreditorFinancialAccount/IBANID|ProprietaryID"));
        all.add(number("/totals/line_total", SUMS + "LineTotalAmount"));
        all.add(number("/totals/net", SUMS + "TaxBasisTotalAmount"));
        all.add(number("/totals/tax_total", SUMS + "TaxTotalAmount"));
        all.add(number("/totals/gross", SUMS + "GrandTotalAmount"));
        all.add(number("/totals/amount_due", SUMS + "DuePayableAmount"));
        all.add(number("/totals/discount", SUMS + "AllowanceTotalAmount"));
        return List.copyOf(all);
    }

    private static void party(List<Mapping> all, String at, String party) {
        all.add(text(at + "name", party + "Name", party + "SpecifiedLegalOrganization/TradingBusinessName"));
        all.add(text(
                at + "trn_vat_number",
                party + "SpecifiedTaxRegistration/ID@schemeID=VA",
                party + "SpecifiedTaxRegistration/ID",
                party + "SpecifiedLegalOrganization/ID"));
        String contact = party + "DefinedTradeContact/";
        all.add(text(at + "contact_person/name", contact + "PersonName", contact + "DepartmentName"));
        all.add(text(at + "contact_person/email", contact + "EmailURIUniversalCommunication/URIID"));
        all.add(text(at + "contact_person/phone", contact + "TelephoneUniversalCommunication/CompleteNumber"));
        String address = party + "PostalTradeAddress/";
        String to = at + "registered_address/";
        all.add(text(to + "address_line1", address + "LineOne"));
        all.add(text(to + "address_line2", address + "LineTwo"));
        all.add(text(to + "city", address + "CityName"));
        all.add(text(to + "postal_code", address + "PostcodeCode"));
        all.add(text(to + "country", address + "CountryID"));
    }

    private static List<Mapping> line(List<Mapping> all) {
        String agreement = "SpecifiedLineTradeAgreement|SpecifiedSupplyChainTradeAgreement/";
        String quantity =
                "SpecifiedLineTradeDelivery|SpecifiedSupplyChainTradeDelivery/BilledQuantity|RequestedQuantity";
        String settlement = "SpecifiedLineTradeSettlement|SpecifiedSupplyChainTradeSettlement/";
        String product = "SpecifiedTradeProduct/";
        String net = agreement + "NetPriceProductTradePrice/";
        String gross = agreement + "GrossPriceProductTradePrice/";
        all.add(text("description", product + "Name", product + "Description"));
        all.add(text("technical_spec", product + "Description"));
        all.add(text("item_code", product + "SellerAssignedID", product + "BuyerAssignedID", product + "GlobalID"));
        all.add(text("model_brand", product + "BrandName"));
        all.add(text("notes", "AssociatedDocumentLineDocument/IncludedNote/Content"));
        all.add(number("quantity", quantity));
        all.add(unit("unit_of_measure", quantity));
        all.add(number("unit_price", net + "ChargeAmount", gross + "ChargeAmount"));
        all.add(number(DataLine.BASE, net + "BasisQuantity", gross + "BasisQuantity"));
        all.add(
                number(
                        "total_price",
                        settlement
                                + "SpecifiedTradeSettlementLineMonetarySummation|SpecifiedTradeSettlementMonetarySummation/LineTotalAmount"));
        all.add(number("tax_rate", settlement + "ApplicableTradeTax/RateApplicablePercent|ApplicablePercent"));
        return List.copyOf(all);
    }
}
