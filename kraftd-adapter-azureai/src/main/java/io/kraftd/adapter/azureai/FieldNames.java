package io.kraftd.adapter.azureai;

import io.kraftd.domain.cloud.CloudModel;
import io.kraftd.domain.extracted.DocumentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The names of a prebuilt model's fields and where their values belong in our documents; the first of a path that is read wins. */
final class FieldNames {
    /** How a field is understood. */
    enum Reads {
        WORDS,
        UNIT,
        NUMBER,
        DAY,
        ADDRESS,
        CURRENCY
    }

    /** One field of the service: to a pointer, or below one for an address, or to the member of a row. */
    record Named(String name, String to, Reads reads) {}

    /**
     * A list of the service.
     *
     * @param below where the members of a row belong; {@value #ROW} in it stands for the row's place, counted from 0
     * @param from the first row that belongs there, counted from 0
     * @param to the row behind the last one
     */
    record Rows(String name, String below, int from, int to, List<Named> members) {
        static final String ROW = "{row}";
    }

    private static final int EVERY = Integer.MAX_VALUE;
    private static final String ITEM = "/line_items/" + Rows.ROW + "/";

    private final DocumentType type;
    private final List<Named> header = new ArrayList<>();
    private final List<Rows> rows = new ArrayList<>();

    private FieldNames(DocumentType type) {
        this.type = type;
    }

    /** {@code present} are the fields that an answer has: some decide what others mean. */
    static FieldNames of(CloudModel model, Set<String> present) {
        return switch (model) {
            case READ, LAYOUT -> new FieldNames(DocumentType.UNKNOWN);
            case INVOICE -> invoice(present.contains("TotalDiscount"));
            case RECEIPT -> receipt();
            case CONTRACT -> contract();
        };
    }

    /** A subtotal is what the lines come to, and what is taxed unless a discount stands between the two. */
    private static FieldNames invoice(boolean discounted) {
        return new FieldNames(DocumentType.INVOICE)
                .words("InvoiceId", "/metadata/document_number")
                .day("InvoiceDate", "/metadata/issue_date")
                .day("DueDate", "/dates/due_date")
                .words("PaymentTerm", "/commercial_terms/payment_terms")
                .words("VendorName", "/parties/supplier/name")
                .words("VendorAddressRecipient", "/parties/supplier/name")
                .words("VendorTaxId", "/parties/supplier/trn_vat_number")
                .address("VendorAddress", "/parties/supplier/registered_address/")
                .words("CustomerName", "/parties/buyer/name")
                .words("CustomerAddressRecipient", "/parties/buyer/name")
                .words("CustomerTaxId", "/parties/buyer/trn_vat_number")
                .address("CustomerAddress", "/parties/buyer/registered_address/")
                .words("ShippingAddressRecipient", "/parties/ship_to/name")
                .address("ShippingAddress", "/parties/ship_to/registered_address/")
                .sum("InvoiceTotal", "/totals/gross")
                .sum("SubTotal", discounted ? "/totals/line_total" : "/totals/net")
                .sum("TotalTax", "/totals/tax_total")
                .sum("TotalDiscount", "/totals/discount")
                .sum("AmountDue", "/totals/amount_due")
                .rows(
                        "PaymentDetails",
                        "/parties/supplier/",
                        0,
                        1,
                        new Named("IBAN", "bank_account", Reads.WORDS),
                        new Named("BankAccountNumber", "bank_account", Reads.WORDS))
                .rows(
                        "Items",
                        ITEM,
                        0,
                        EVERY,
                        new Named("ProductCode", "item_code", Reads.WORDS),
                        new Named("Description", "description", Reads.WORDS),
                        new Named("Quantity", "quantity", Reads.NUMBER),
                        new Named("Unit", "unit_of_measure", Reads.UNIT),
                        new Named("UnitPrice", "unit_price", Reads.NUMBER),
                        new Named("Amount", "total_price", Reads.NUMBER),
                        new Named("TaxRate", "tax_rate", Reads.NUMBER));
    }

    private static FieldNames receipt() {
        return new FieldNames(DocumentType.INVOICE)
                .day("TransactionDate", "/metadata/issue_date")
                .words("MerchantName", "/parties/supplier/name")
                .words("MerchantPhoneNumber", "/parties/supplier/contact_person/phone")
                .address("MerchantAddress", "/parties/supplier/registered_address/")
                .sum("Total", "/totals/gross")
                .sum("Subtotal", "/totals/net")
                .sum("TotalTax", "/totals/tax_total")
                .sum("Tax", "/totals/tax_total")
                .rows(
                        "Items",
                        ITEM,
                        0,
                        EVERY,
                        new Named("ProductCode", "item_code", Reads.WORDS),
                        new Named("Description", "description", Reads.WORDS),
                        new Named("Name", "description", Reads.WORDS),
                        new Named("Quantity", "quantity", Reads.NUMBER),
                        new Named("QuantityUnit", "unit_of_measure", Reads.UNIT),
                        new Named("Price", "unit_price", Reads.NUMBER),
                        new Named("TotalPrice", "total_price", Reads.NUMBER));
    }

    /** The parties in the order in which the contract names them; who sells and who buys, this model does not say. */
    private static FieldNames contract() {
        return new FieldNames(DocumentType.UNKNOWN)
                .words("ContractId", "/metadata/document_number")
                .day("ExecutionDate", "/metadata/issue_date")
                .day("EffectiveDate", "/dates/contract_start_date")
                .day("ExpirationDate", "/dates/contract_end_date")
                .rows("Parties", "/parties/issuer/", 0, 1, new Named("Name", "name", Reads.WORDS))
                .rows("Parties", "/parties/recipient/", 1, 2, new Named("Name", "name", Reads.WORDS));
    }

    /** The type under which a value that stands in two places is entered in both. */
    DocumentType type() {
        return type;
    }

    List<Named> header() {
        return header;
    }

    List<Rows> rows() {
        return rows;
    }

    private FieldNames words(String name, String path) {
        return with(name, path, Reads.WORDS);
    }

    private FieldNames day(String name, String path) {
        return with(name, path, Reads.DAY);
    }

    private FieldNames address(String name, String below) {
        return with(name, below, Reads.ADDRESS);
    }

    private FieldNames sum(String name, String path) {
        return with(name, path, Reads.NUMBER).with(name, "/totals/currency", Reads.CURRENCY);
    }

    private FieldNames with(String name, String path, Reads reads) {
        header.add(new Named(name, path, reads));
        return this;
    }

    private FieldNames rows(String name, String below, int from, int to, Named... members) {
        rows.add(new Rows(name, below, from, to, List.of(members)));
        return this;
    }
}
