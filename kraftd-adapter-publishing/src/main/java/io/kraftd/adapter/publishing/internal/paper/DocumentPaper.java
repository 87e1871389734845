package io.kraftd.adapter.publishing.internal.paper;

import io.kraftd.adapter.publishing.internal.paper.Paper.Block;
import io.kraftd.adapter.publishing.internal.paper.Paper.Fact;
import io.kraftd.adapter.publishing.internal.paper.Paper.Sum;
import io.kraftd.domain.extracted.CommercialTerms;
import io.kraftd.domain.extracted.ContactPerson;
import io.kraftd.domain.extracted.Dates;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.extracted.Party;
import io.kraftd.domain.extracted.ProjectContext;
import io.kraftd.domain.extracted.Totals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was read from a document, as a paper. What was not read is left out. */
public final class DocumentPaper {
    private static final double NARROW = 1;
    private static final double MEDIUM = 2;
    private static final double WIDE = 8;
    private static final Map<DocumentType, String> TITLES = Map.of(
            DocumentType.RFQ, "Request for quotation",
            DocumentType.BOQ, "Bill of quantities",
            DocumentType.QUOTATION, "Quotation",
            DocumentType.PURCHASE_ORDER, "Purchase order",
            DocumentType.INVOICE, "Invoice",
            DocumentType.PROFORMA_INVOICE, "Proforma invoice",
            DocumentType.CONTRACT, "Contract",
            DocumentType.ADDENDUM, "Addendum",
            DocumentType.UNKNOWN, "Document");

    private final ExtractedDocument document;
    private final List<Fact> facts = new ArrayList<>();

    private DocumentPaper(ExtractedDocument document) {
        this.document = document;
    }

    /** The paper. */
    public static Paper of(ExtractedDocument document) {
        DocumentPaper paper = new DocumentPaper(document);
        paper.head();
        paper.dates(document.dates());
        paper.terms(document.commercialTerms());
        paper.project(document.projectContext());
        String number = document.metadata().documentNumber();
        String title = TITLES.getOrDefault(document.metadata().documentType(), "Document");
        return new Paper(
                List.of(),
                title,
                number == null ? "" : number,
                paper.facts,
                paper.parties(),
                lines(document.lineItems()),
                sums(document.totals()),
                paper.remarks());
    }

    private void head() {
        fact("Number", Value.of(document.metadata().documentNumber()));
        fact("Revision", Value.of(document.metadata().revisionNumber()));
        fact("Issue date", Value.of(document.metadata().issueDate()));
        fact("Currency", Value.of(document.currency()));
    }

    private void dates(@Nullable Dates dates) {
        if (dates != null) {
            fact("Submission deadline", Value.of(dates.submissionDeadline()));
            fact("Valid until", Value.of(dates.validityDate()));
            fact("Contract start", Value.of(dates.contractStartDate()));
            fact("Contract end", Value.of(dates.contractEndDate()));
            fact("Delivery date", Value.of(dates.deliveryDate()));
            fact("Due date", Value.of(dates.dueDate()));
        }
    }

    private void terms(@Nullable CommercialTerms terms) {
        if (terms != null) {
            fact("Delivery terms", Value.of(joined(" ", terms.incoterms(), terms.namedPlace())));
            fact("Payment terms", Value.of(terms.paymentTerms()));
            fact("VAT rate %", Value.of(terms.vatRate(), 0));
            fact("Retention %", Value.of(terms.retentionPercentage(), 0));
            fact("Advance payment %", Value.of(terms.advancePaymentPercentage(), 0));
            fact("Warranty", Value.of(terms.warrantyPeriod()));
        }
    }

    private void project(@Nullable ProjectContext project) {
        if (project != null) {
            fact("Project", Value.of(joined(" ", project.projectCode(), project.projectName())));
            fact("Client", Value.of(project.clientName()));
            fact("End user", Value.of(project.endUser()));
            fact("Location", Value.of(project.location()));
            fact("Work package", Value.of(project.workPackage()));
            fact("Discipline", Value.of(project.discipline()));
        }
    }

    private List<Block> parties() {
        List<Block> parties = new ArrayList<>();
        boolean roles =
                document.parties().supplier() != null || document.parties().buyer() != null;
        party(parties, "Supplier", document.parties().supplier());
        party(parties, "Buyer", document.parties().buyer());
        if (!roles) {
            party(parties, "From", document.parties().issuer());
            party(parties, "To", document.parties().recipient());
        }
        party(parties, "Ship to", document.parties().shipTo());
        return parties;
    }

    private static void party(List<Block> parties, String heading, @Nullable Party party) {
        if (party != null) {
            List<String> lines = new ArrayList<>(List.of(party.name()));
            lines.addAll(OrderPaper.address(party.registeredAddress()));
            ContactPerson contact = party.contactPerson();
            Stream.of(
                            party.trnVatNumber() == null ? null : "Tax number " + party.trnVatNumber(),
                            contact == null ? null : contact.name(),
                            contact == null ? null : contact.email(),
                            contact == null ? null : contact.phone(),
                            party.bankAccount() == null ? null : "Account " + party.bankAccount())
                    .filter(line -> line != null && !line.isBlank())
                    .forEach(lines::add);
            parties.add(new Block(heading, lines));
        }
    }

    private static Table lines(List<LineItem> items) {
        return new Table.Of<>(items)
                .figures("#", NARROW, item -> Value.of(BigDecimal.valueOf(item.lineNumber()), 0))
                .words("Section", MEDIUM, item -> Value.of(item.section()))
                .words("Item code", MEDIUM, item -> Value.of(item.itemCode()))
                .words("Description", WIDE, item -> Value.of(item.description()))
                .words("Specification", MEDIUM, item -> Value.of(joined(" ", item.modelBrand(), item.technicalSpec())))
                .figures("Quantity", MEDIUM, item -> Value.of(item.quantity(), 0))
                .words("Unit", NARROW, item -> Value.of(item.unitOfMeasure()))
                .figures("Unit price", MEDIUM, item -> Value.of(item.unitPrice(), 2))
                .figures("Discount %", NARROW, item -> Value.of(item.discountPercentage(), 0))
                .figures("Tax %", NARROW, item -> Value.of(item.taxRate(), 0))
                .figures("Amount", MEDIUM, item -> Value.of(item.totalPrice(), 2))
                .words("Notes", MEDIUM, item -> Value.of(item.notes()))
                .table();
    }

    private static List<Sum> sums(@Nullable Totals totals) {
        List<Sum> sums = new ArrayList<>();
        if (totals != null) {
            sum(sums, "Sum of lines", totals.lineTotal(), false);
            sum(sums, "Discount", totals.discount(), false);
            sum(sums, "Freight", totals.freight(), false);
            sum(sums, "Total before tax", totals.net(), false);
            sum(sums, "Tax", totals.taxTotal(), false);
            String currency = totals.currency() == null ? "" : " " + totals.currency();
            sum(sums, "Total" + currency, totals.gross(), true);
            sum(sums, "Amount due", totals.amountDue(), false);
        }
        return sums;
    }

    private static void sum(List<Sum> sums, String label, @Nullable BigDecimal amount, boolean strong) {
        if (amount != null) {
            sums.add(new Sum(label, new Value.Figure(amount, 2), strong));
        }
    }

    private List<Block> remarks() {
        CommercialTerms terms = document.commercialTerms();
        List<Block> remarks = new ArrayList<>();
        if (terms != null && !terms.specialConditions().isEmpty()) {
            remarks.add(new Block("Special conditions", terms.specialConditions()));
        }
        if (!document.quality().warnings().isEmpty()) {
            remarks.add(new Block("Read with reservations", document.quality().warnings()));
        }
        return remarks;
    }

    private void fact(String label, @Nullable Value value) {
        if (value != null) {
            facts.add(new Fact(label, value));
        }
    }

    private static @Nullable String joined(String between, @Nullable String... parts) {
        List<String> given = Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .map(part -> part == null ? "" : part)
                .toList();
        return given.isEmpty() ? null : String.join(between, given);
    }
}
