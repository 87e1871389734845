package io.kraftd.domain.intelligence.assemble;

import io.kraftd.domain.extracted.Address;
import io.kraftd.domain.extracted.CommercialTerms;
import io.kraftd.domain.extracted.ContactPerson;
import io.kraftd.domain.extracted.Dates;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.Fields;
import io.kraftd.domain.extracted.Metadata;
import io.kraftd.domain.extracted.Parties;
import io.kraftd.domain.extracted.Party;
import io.kraftd.domain.extracted.ProjectContext;
import io.kraftd.domain.extracted.Totals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The typed parts of a document as views of its fields. */
public final class Assembly {
    private final Fields fields;

    /** A view of these fields. */
    public Assembly(Fields fields) {
        this.fields = fields;
    }

    /** Which document it is. */
    public Metadata metadata(DocumentType type, @Nullable Integer pages) {
        return new Metadata(
                type,
                fields.text("/metadata/document_number"),
                fields.text("/metadata/revision_number"),
                fields.day("/metadata/issue_date"),
                pages);
    }

    /** The parties that were named. */
    public Parties parties() {
        return new Parties(party("issuer"), party("recipient"), party("supplier"), party("buyer"), party("ship_to"));
    }

    private @Nullable Party party(String role) {
        String at = "/parties/" + role + "/";
        String name = fields.text(at + "name");
        if (name == null) {
            return null;
        }
        return new Party(
                name,
                null,
                fields.text(at + "trn_vat_number"),
                contact(at + "contact_person/"),
                address(at + "registered_address/"),
                null,
                null,
                fields.text(at + "bank_account"));
    }

    private @Nullable ContactPerson contact(String at) {
        String name = fields.text(at + "name");
        String email = fields.text(at + "email");
        String phone = fields.text(at + "phone");
        return none(name, email, phone) ? null : new ContactPerson(name, email, phone, null, null);
    }

    private @Nullable Address address(String at) {
        String first = fields.text(at + "address_line1");
        String second = fields.text(at + "address_line2");
        String city = fields.text(at + "city");
        String code = fields.text(at + "postal_code");
        String country = fields.text(at + "country");
        return none(first, city, code, country) ? null : new Address(first, second, city, null, code, country);
    }

    /** The project, or {@code null} when none is named. */
    public @Nullable ProjectContext project() {
        String at = "/project_context/";
        ProjectContext project = new ProjectContext(
                fields.text(at + "project_name"),
                fields.text(at + "project_code"),
                null,
                fields.text(at + "end_user"),
                fields.text(at + "location"),
                fields.text(at + "package"),
                null);
        boolean nothing = none(
                project.projectName(),
                project.projectCode(),
                project.endUser(),
                project.location(),
                project.workPackage());
        return nothing ? null : project;
    }

    /** The days, or {@code null} when none was read. */
    public @Nullable Dates dates() {
        Dates dates = new Dates(
                fields.day("/dates/issue_date"),
                fields.day("/dates/submission_deadline"),
                fields.day("/dates/validity_date"),
                fields.day("/dates/contract_start_date"),
                fields.day("/dates/contract_end_date"),
                fields.day("/dates/delivery_date"),
                fields.day("/dates/due_date"));
        boolean nothing = none(
                dates.issueDate(),
                dates.submissionDeadline(),
                dates.validityDate(),
                dates.contractStartDate(),
                dates.contractEndDate(),
                dates.deliveryDate(),
                dates.dueDate());
        return nothing ? null : dates;
    }

    /** The terms, or {@code null} when none was read. */
    public @Nullable CommercialTerms terms() {
        String at = "/commercial_terms/";
        boolean nothing = fields.byPath().keySet().stream()
                .noneMatch(path -> path.pointer().startsWith(at));
        if (nothing) {
            return null;
        }
        boolean tax = fields.number("/totals/tax_total") != null || fields.number(at + "vat_rate") != null;
        return new CommercialTerms(
                fields.text(at + "currency"),
                tax ? Boolean.TRUE : null,
                fields.number(at + "vat_rate"),
                fields.text(at + "incoterms"),
                fields.text(at + "named_place"),
                fields.text(at + "payment_terms"),
                null,
                fields.number(at + "retention_percentage"),
                fields.text(at + "warranty_period"),
                fields.number(at + "advance_payment_percentage") != null,
                fields.number(at + "advance_payment_percentage"),
                false,
                false,
                List.of());
    }

    /** The sums, or {@code null} when none was read. */
    public @Nullable Totals totals() {
        String at = "/totals/";
        Totals totals = new Totals(
                fields.number(at + "line_total"),
                fields.number(at + "discount"),
                fields.number(at + "freight"),
                fields.number(at + "net"),
                fields.number(at + "tax_total"),
                fields.number(at + "gross"),
                fields.number(at + "amount_due"),
                fields.text(at + "currency"),
                taxes(at));
        boolean nothing = none(
                totals.lineTotal(),
                totals.net(),
                totals.taxTotal(),
                totals.gross(),
                totals.amountDue(),
                totals.freight(),
                totals.discount());
        return nothing ? null : totals;
    }

    /** The one row of taxes when one rate was read; tax at several rates is told by its total alone. */
    private List<Totals.TaxLine> taxes(String at) {
        BigDecimal rate = fields.number("/commercial_terms/vat_rate");
        BigDecimal net = fields.number(at + "net");
        BigDecimal tax = fields.number(at + "tax_total");
        return rate == null || net == null || tax == null ? List.of() : List.of(new Totals.TaxLine(rate, net, tax));
    }

    private static boolean none(@Nullable Object... values) {
        return Stream.of(values).noneMatch(Objects::nonNull);
    }
}
