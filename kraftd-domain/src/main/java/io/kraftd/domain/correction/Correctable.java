package io.kraftd.domain.correction;

import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values that a person may correct, each with the kind of value it takes. Whatever follows from others is not among them. */
public enum Correctable {
    /** Words that are not blank. */
    WORDS,
    /** A number of at most 18 digits before and 10 behind the point. */
    NUMBER,
    /** A number from 0 to 100. */
    PERCENT,
    /** A day. */
    DAY,
    /** An ISO 4217 code. */
    CURRENCY,
    /** One of the eleven rules of Incoterms 2020. */
    INCOTERM,
    /** A type of document, by the word answers use. */
    TYPE;

    /** Where the type of a document stands; it has no field of its own. */
    public static final FieldPath DOCUMENT_TYPE = new FieldPath("/metadata/document_type");

    private static final Pattern LINE = Pattern.compile("/line_items/(\\d{1,6})/([a-z_]+)");
    private static final List<String> ROLES = List.of("issuer", "recipient", "supplier", "buyer", "ship_to");
    private static final Map<String, Correctable> HEADER = new HashMap<>();
    private static final Map<String, Correctable> OF_LINE = new HashMap<>();

    static {
        header("/metadata/", WORDS, "document_number", "revision_number");
        header("/metadata/", DAY, "issue_date");
        header("/metadata/", TYPE, "document_type");
        for (String role : ROLES) {
            String party = "/parties/" + role + "/";
            header(party, WORDS, "name", "trn_vat_number", "bank_account");
            header(party + "contact_person/", WORDS, "name", "email", "phone");
            String address = party + "registered_address/";
            header(address, WORDS, "address_line1", "address_line2", "city", "postal_code", "country");
        }
        header("/project_context/", WORDS, "project_name", "project_code", "end_user", "location", "package");
        header("/dates/", DAY, "issue_date", "submission_deadline", "validity_date", "contract_start_date");
        header("/dates/", DAY, "contract_end_date", "delivery_date", "due_date");
        header("/commercial_terms/", CURRENCY, "currency");
        header("/commercial_terms/", INCOTERM, "incoterms");
        header("/commercial_terms/", WORDS, "named_place", "payment_terms", "warranty_period");
        header("/commercial_terms/", PERCENT, "vat_rate", "retention_percentage", "advance_payment_percentage");
        header("/totals/", NUMBER, "line_total", "discount", "freight", "net", "tax_total", "gross", "amount_due");
        header("/totals/", CURRENCY, "currency");
        line(WORDS, "item_code", "drawing_reference", "wbs_code", "description", "technical_spec", "model_brand");
        line(WORDS, "unit_of_measure", "delivery_time", "notes", "section");
        line(NUMBER, "quantity", "unit_price", "total_price", "discount_amount");
        line(PERCENT, "discount_percentage", "tax_rate");
    }

    /** What kind of value this place takes; empty for what cannot be corrected. */
    public static Optional<Correctable> at(FieldPath path) {
        Matcher line = LINE.matcher(path.pointer());
        return Optional.ofNullable(line.matches() ? OF_LINE.get(line.group(2)) : HEADER.get(path.pointer()));
    }

    /** The position of the line item a path leads into, counted from 0; empty for other paths. */
    public static Optional<Integer> lineOf(FieldPath path) {
        Matcher line = LINE.matcher(path.pointer());
        return line.matches() ? Optional.of(Integer.valueOf(line.group(1))) : Optional.empty();
    }

    /** Why this value cannot stand here, as a phrase behind the field's name; empty when it can. */
    public Optional<String> refusal(FieldValue value) {
        return ValueRules.refusal(this, value);
    }

    private static void header(String at, Correctable kind, String... names) {
        Arrays.stream(names).forEach(name -> HEADER.put(at + name, kind));
    }

    private static void line(Correctable kind, String... names) {
        Arrays.stream(names).forEach(name -> OF_LINE.put(name, kind));
    }
}
