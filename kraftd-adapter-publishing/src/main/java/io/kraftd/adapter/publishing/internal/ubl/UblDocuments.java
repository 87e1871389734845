package io.kraftd.adapter.publishing.internal.ubl;

import org.jspecify.annotations.Nullable;

/** The four UBL 2.1 documents of a purchase (OASIS, November 2013). */
final class UblDocuments {
    private UblDocuments() {}

    static byte[] order(Trade trade, Profile profile) {
        UblXml ubl = new UblXml(trade, profile).start("Order").date("IssueDate", trade.issueDate());
        ubl.notes().text("DocumentCurrencyCode", trade.currency());
        ubl.inside("QuotationDocumentReference", "ID", trade.reference());
        ubl.party("BuyerCustomerParty", trade.buyer(), false).party("SellerSupplierParty", trade.supplier(), true);
        delivery(ubl, trade);
        deliveryTerms(ubl, trade);
        ubl.inside("PaymentTerms", "Note", trade.paymentTerms());
        ubl.allowances().taxTotal(false).monetaryTotal("AnticipatedMonetaryTotal");
        for (Trade.Line line : trade.lines()) {
            ubl.xml.start("cac:OrderLine");
            ubl.lineItem(line).xml.end();
        }
        return ubl.end();
    }

    /** {@code type} is of UNCL1001: 380 an invoice, 325 a proforma. */
    static byte[] invoice(Trade trade, Profile profile, String type) {
        UblXml ubl = new UblXml(trade, profile).start("Invoice").date("IssueDate", trade.issueDate());
        ubl.date("DueDate", trade.dueDate()).text("InvoiceTypeCode", type).notes();
        ubl.text("DocumentCurrencyCode", trade.currency());
        ubl.inside("OrderReference", "ID", trade.reference());
        ubl.party("AccountingSupplierParty", trade.supplier(), true)
                .party("AccountingCustomerParty", trade.buyer(), false);
        ubl.inside("PaymentTerms", "Note", trade.paymentTerms());
        ubl.allowances().taxTotal(true).monetaryTotal("LegalMonetaryTotal");
        for (Trade.Line line : trade.lines()) {
            ubl.xml.start("cac:InvoiceLine");
            ubl.text("ID", line.id()).quantity("InvoicedQuantity", line.quantity(), line.unit());
            ubl.amount("LineExtensionAmount", line.amount())
                    .item(line)
                    .price(line)
                    .xml
                    .end();
        }
        return ubl.end();
    }

    static byte[] quotation(Trade trade) {
        UblXml ubl = new UblXml(trade, Profile.NONE).start("Quotation").date("IssueDate", trade.issueDate());
        ubl.notes().text("PricingCurrencyCode", trade.currency());
        ubl.inside("ValidityPeriod", "EndDate", text(trade.validUntil()));
        ubl.inside("RequestForQuotationDocumentReference", "ID", trade.reference());
        ubl.party("SellerSupplierParty", trade.supplier(), true).party("BuyerCustomerParty", trade.buyer(), false);
        delivery(ubl, trade);
        deliveryTerms(ubl, trade);
        ubl.allowances().taxTotal(true).monetaryTotal("QuotedMonetaryTotal");
        for (Trade.Line line : trade.lines()) {
            ubl.xml.start("cac:QuotationLine");
            ubl.text("ID", line.id()).lineItem(line).xml.end();
        }
        return ubl.end();
    }

    static byte[] request(Trade trade) {
        UblXml ubl = new UblXml(trade, Profile.NONE);
        ubl.xml.comment("The document names a day and no time. IssueTime, which the schema demands, begins that day.");
        ubl.start("RequestForQuotation").date("IssueDate", trade.issueDate()).text("IssueTime", "00:00:00");
        ubl.date("SubmissionDueDate", trade.validUntil()).notes().text("PricingCurrencyCode", trade.currency());
        ubl.party("OriginatorCustomerParty", trade.buyer(), false).party("SellerSupplierParty", trade.supplier(), true);
        delivery(ubl, trade);
        deliveryTerms(ubl, trade);
        for (Trade.Line line : trade.lines()) {
            ubl.xml.start("cac:RequestForQuotationLine");
            ubl.text("ID", line.id()).lineItem(line).xml.end();
        }
        return ubl.end();
    }

    private static void delivery(UblXml ubl, Trade trade) {
        if (trade.deliveryDate() != null) {
            ubl.xml.start("cac:Delivery");
            ubl.inside(
                            "RequestedDeliveryPeriod",
                            "EndDate",
                            trade.deliveryDate().toString())
                    .xml
                    .end();
        }
    }

    private static void deliveryTerms(UblXml ubl, Trade trade) {
        if (trade.incoterm() != null || trade.deliveryPlace() != null) {
            ubl.xml.start("cac:DeliveryTerms");
            ubl.text("ID", trade.incoterm())
                    .text("SpecialTerms", trade.deliveryPlace())
                    .xml
                    .end();
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
