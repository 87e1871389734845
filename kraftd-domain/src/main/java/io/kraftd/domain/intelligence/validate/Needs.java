package io.kraftd.domain.intelligence.validate;

import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.Gap.Importance;
import java.util.ArrayList;
import java.util.List;

/** Which values a type of document needs, and what to do about a missing one. */
final class Needs {
    /**
     * One needed value.
     *
     * @param remedy one sentence for a person
     */
    record Need(FieldPath path, Importance importance, String remedy) {}

    private Needs() {}

    static List<Need> of(DocumentType type) {
        List<Need> needs = new ArrayList<>();
        add(needs, "/metadata/document_number", Importance.REQUIRED, "Give the number of the document.");
        add(needs, "/metadata/issue_date", Importance.REQUIRED, "Give the date of the document.");
        boolean supplier =
                type.issuedBySupplier() || type == DocumentType.PURCHASE_ORDER || type == DocumentType.CONTRACT;
        add(needs, "/parties/supplier/name", supplier ? Importance.REQUIRED : Importance.OPTIONAL, "Say who supplies.");
        add(needs, "/parties/buyer/name", Importance.IMPORTANT, "Say who buys.");
        switch (type) {
            case INVOICE, PROFORMA_INVOICE -> {
                money(needs, Importance.REQUIRED);
                add(needs, "/totals/tax_total", Importance.IMPORTANT, "Ask the supplier for the tax amount.");
                add(needs, "/dates/due_date", Importance.IMPORTANT, "Ask the supplier when payment is due.");
                add(
                        needs,
                        "/parties/supplier/trn_vat_number",
                        Importance.OPTIONAL,
                        "Ask the supplier for the tax number.");
            }
            case QUOTATION -> {
                money(needs, Importance.REQUIRED);
                add(needs, "/dates/validity_date", Importance.IMPORTANT, "Ask the supplier how long the offer holds.");
                terms(needs);
            }
            case PURCHASE_ORDER -> {
                money(needs, Importance.REQUIRED);
                add(needs, "/dates/delivery_date", Importance.IMPORTANT, "Agree on a delivery date.");
                terms(needs);
            }
            case RFQ, ADDENDUM ->
                add(needs, "/dates/submission_deadline", Importance.IMPORTANT, "Ask the buyer by when to answer.");
            case BOQ -> add(needs, "/project_context/project_name", Importance.IMPORTANT, "Name the project.");
            case CONTRACT ->
                add(needs, "/commercial_terms/payment_terms", Importance.IMPORTANT, "Look up the payment terms.");
            case UNKNOWN -> {}
        }
        if (type != DocumentType.CONTRACT && type != DocumentType.ADDENDUM && type != DocumentType.UNKNOWN) {
            add(needs, "/line_items/0/description", Importance.REQUIRED, "Check whether the document lists items.");
            add(needs, "/line_items/0/quantity", Importance.IMPORTANT, "Ask for the quantities.");
        }
        return needs;
    }

    private static void money(List<Need> needs, Importance importance) {
        add(needs, "/totals/gross", importance, "Ask for the total amount.");
        add(needs, "/commercial_terms/currency", importance, "Ask for the currency.");
    }

    private static void terms(List<Need> needs) {
        add(needs, "/commercial_terms/payment_terms", Importance.IMPORTANT, "Ask for the payment terms.");
        add(needs, "/commercial_terms/incoterms", Importance.OPTIONAL, "Ask for the delivery terms.");
    }

    private static void add(List<Need> needs, String path, Importance importance, String remedy) {
        needs.add(new Need(new FieldPath(path), importance, remedy));
    }
}
