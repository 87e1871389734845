package io.kraftd.usecases.assistant.tools;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The values of a document that can be asked for by name. */
public enum FieldName {
    TOTAL(
            "total",
            "/totals/line_total",
            "/totals/discount",
            "/totals/freight",
            "/totals/net",
            "/totals/tax_total",
            "/totals/gross"),
    NET("net total", "/totals/net"),
    GROSS("gross total", "/totals/gross"),
    LINE_TOTAL("sum of the lines", "/totals/line_total"),
    TAX("tax", "/commercial_terms/vat_rate", "/totals/tax_total"),
    DISCOUNT("discount", "/totals/discount"),
    FREIGHT("freight", "/totals/freight"),
    AMOUNT_DUE("amount due", "/totals/amount_due"),
    CURRENCY("currency", "/commercial_terms/currency"),
    PAYMENT_TERMS("payment terms", "/commercial_terms/payment_terms"),
    DELIVERY_TERMS("delivery terms", "/commercial_terms/incoterms", "/commercial_terms/named_place"),
    WARRANTY("warranty", "/commercial_terms/warranty_period"),
    RETENTION("retention", "/commercial_terms/retention_percentage"),
    VALID_UNTIL("valid until", "/dates/validity_date"),
    ISSUE_DATE("date", "/dates/issue_date"),
    DEADLINE("deadline for offers", "/dates/submission_deadline"),
    DELIVERY_DATE("delivery date", "/dates/delivery_date"),
    DUE_DATE("due date", "/dates/due_date"),
    NUMBER("number", "/metadata/document_number"),
    SUPPLIER("supplier", "/parties/supplier/name"),
    BUYER("buyer", "/parties/buyer/name"),
    TAX_NUMBER("tax number", "/parties/issuer/trn_vat_number"),
    EMAIL("e-mail", "/parties/issuer/contact_person/email"),
    PHONE("telephone", "/parties/issuer/contact_person/phone", "/parties/issuer/contact_person/mobile"),
    CONTACT("contact", "/parties/issuer/contact_person/name", "/parties/issuer/contact_person/email"),
    ADDRESS(
            "address",
            "/parties/issuer/registered_address/address_line1",
            "/parties/issuer/registered_address/postal_code",
            "/parties/issuer/registered_address/city",
            "/parties/issuer/registered_address/country"),
    BANK_ACCOUNT("bank account", "/parties/issuer/bank_account"),
    PROJECT("project", "/project_context/project_name"),
    LINES("lines", "description", "quantity", "unit_of_measure", "unit_price", "total_price"),
    LEAD_TIME("delivery time", "delivery_time"),
    PRICE("price", "unit_price", "total_price"),
    UNIT_PRICE("unit price", "unit_price"),
    QUANTITY("quantity", "quantity", "unit_of_measure"),
    AMOUNT("amount", "total_price"),
    ITEM_CODE("item code", "item_code"),
    DESCRIPTION("description", "description"),
    UNIT("unit", "unit_of_measure");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // why: List.of() never changes
    private final List<String> names;

    FieldName(String label, String... names) {
        this.label = label;
        this.names = List.of(names);
    }

    /** The lower-case word arguments use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #word()}; empty for anything else. */
    public static Optional<FieldName> fromWord(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** Whether every line has its own. */
    public boolean ofLine() {
        return !names.get(0).startsWith("/");
    }

    /** What a person calls it. */
    String label() {
        return label;
    }

    /** Pointers, or names inside a line. */
    List<String> names() {
        return names;
    }
}
