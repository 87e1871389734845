package io.kraftd.domain.intelligence.words;

/** What a printed label names. The {@code OTHER_…} kinds keep values of no interest from being taken for something else. */
public enum LabelKind {
    INVOICE_NUMBER,
    ORDER_NUMBER,
    QUOTE_NUMBER,
    RFQ_NUMBER,
    CONTRACT_NUMBER,
    DOCUMENT_NUMBER,
    OTHER_NUMBER,
    INVOICE_DATE,
    ORDER_DATE,
    QUOTE_DATE,
    RFQ_DATE,
    CONTRACT_DATE,
    ISSUE_DATE,
    DUE_DATE,
    DEADLINE,
    VALIDITY,
    DELIVERY_DATE,
    START_DATE,
    END_DATE,
    OTHER_DATE,
    SUPPLIER,
    BUYER,
    RECIPIENT,
    ISSUER,
    SHIP_TO,
    OTHER_PARTY,
    VAT_ID,
    IBAN,
    BANK_ACCOUNT,
    BIC,
    EMAIL,
    PHONE,
    WEBSITE,
    CURRENCY,
    OTHER_CURRENCY,
    PAYMENT_TERMS,
    PAYMENT_METHOD,
    DELIVERY_TERMS,
    SHIPPING_METHOD,
    WARRANTY,
    RETENTION,
    PROJECT_NAME,
    PROJECT_CODE,
    END_USER,
    LOCATION,
    PACKAGE,
    REVISION,
    SUBJECT,
    ADDRESS,
    PAGE;

    /** Whether a party's name follows. */
    public boolean party() {
        return this == SUPPLIER
                || this == BUYER
                || this == RECIPIENT
                || this == ISSUER
                || this == SHIP_TO
                || this == OTHER_PARTY;
    }
}
