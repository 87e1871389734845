package io.kraftd.adapter.publishing.internal.ubl;

import io.kraftd.domain.extracted.CommercialTerms;
import io.kraftd.domain.extracted.Dates;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.extracted.Party;
import io.kraftd.domain.extracted.Totals;
import io.kraftd.domain.unit.Units;
import io.kraftd.ports.publishing.UnpublishableException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was read from a document, as plain UBL 2.1. Nothing that was not read is made up. */
public final class DocumentUbl {
    private static final String INVOICE = "380";
    private static final String PROFORMA = "325";

    private final ExtractedDocument document;
    private final List<String> missing = new ArrayList<>();

    private DocumentUbl(ExtractedDocument document) {
        this.document = document;
    }

    /** The UBL document of its type; {@link UnpublishableException} names the mandatory parts that were not read. */
    public static byte[] of(ExtractedDocument document) {
        return new DocumentUbl(document).write();
    }

    private byte[] write() {
        return switch (document.metadata().documentType()) {
            case INVOICE -> UblDocuments.invoice(priced(true), Profile.NONE, INVOICE);
            case PROFORMA_INVOICE -> UblDocuments.invoice(priced(true), Profile.NONE, PROFORMA);
            case PURCHASE_ORDER -> UblDocuments.order(priced(false), Profile.NONE);
            case QUOTATION -> UblDocuments.quotation(priced(false));
            case RFQ, BOQ -> UblDocuments.request(request());
            case CONTRACT, ADDENDUM, UNKNOWN ->
                throw new UnpublishableException(
                        "ubl", List.of("a document type that UBL has: invoice, order, quotation or request"));
        };
    }

    private Trade priced(boolean invoice) {
        require(document.currency(), "currency");
        require(document.parties().supplier(), "supplier");
        require(document.parties().buyer(), "buyer");
        if (invoice) {
            require(payable(), "total to be paid");
            for (LineItem item : document.lineItems()) {
                require(item.totalPrice(), "amount of line " + item.lineNumber());
            }
        }
        return trade();
    }

    private Trade request() {
        require(document.parties().supplier(), "supplier");
        require(document.parties().buyer(), "buyer");
        return trade();
    }

    private Trade trade() {
        String number = document.metadata().documentNumber();
        LocalDate issued = issueDate();
        require(number, "document number");
        require(issued, "issue date");
        require(document.lineItems().isEmpty() ? null : document, "line items");
        if (number == null || issued == null || !missing.isEmpty()) {
            throw new UnpublishableException("ubl", missing);
        }
        return filled(number, issued);
    }

    private Trade filled(String number, LocalDate issued) {
        Dates dates = document.dates();
        CommercialTerms terms = document.commercialTerms();
        boolean asks = document.metadata().documentType() == DocumentType.RFQ
                || document.metadata().documentType() == DocumentType.BOQ;
        return new Trade(
                number,
                issued,
                document.currency(),
                party(document.parties().supplier()),
                party(document.parties().buyer()),
                null,
                dates == null ? null : asks ? dates.submissionDeadline() : dates.validityDate(),
                dates == null ? null : dates.dueDate(),
                dates == null ? null : dates.deliveryDate(),
                terms == null ? null : terms.incoterms(),
                terms == null ? null : terms.namedPlace(),
                terms == null ? null : terms.paymentTerms(),
                List.of(),
                lines(),
                sums(document.totals()));
    }

    private void require(@Nullable Object value, String what) {
        if (value == null) {
            missing.add(what);
        }
    }

    private @Nullable LocalDate issueDate() {
        LocalDate issued = document.metadata().issueDate();
        return issued == null && document.dates() != null ? document.dates().issueDate() : issued;
    }

    private @Nullable BigDecimal payable() {
        Totals totals = document.totals();
        if (totals == null) {
            return null;
        }
        return totals.amountDue() == null ? totals.gross() : totals.amountDue();
    }

    private static Trade.@Nullable Party party(@Nullable Party party) {
        if (party == null) {
            return null;
        }
        boolean contact = party.contactPerson() != null;
        return new Trade.Party(
                party.name(),
                party.registeredAddress(),
                party.trnVatNumber(),
                contact ? Objects.requireNonNull(party.contactPerson()).name() : null,
                contact ? Objects.requireNonNull(party.contactPerson()).phone() : null,
                contact ? Objects.requireNonNull(party.contactPerson()).email() : null,
                null);
    }

    private List<Trade.Line> lines() {
        List<Trade.Line> lines = new ArrayList<>();
        boolean priced = document.currency() != null;
        for (LineItem item : document.lineItems()) {
            lines.add(new Trade.Line(
                    Integer.toString(item.lineNumber()),
                    item.itemCode(),
                    item.description().isBlank() ? "Line " + item.lineNumber() : item.description(),
                    item.quantity(),
                    unit(item).orElse(null),
                    priced ? item.totalPrice() : null,
                    priced ? item.unitPrice() : null,
                    BigDecimal.ONE,
                    item.taxRate()));
        }
        return lines;
    }

    private static Optional<String> unit(LineItem item) {
        return Optional.ofNullable(item.unitOfMeasure()).flatMap(Units::code).map(UnitCodes::of);
    }

    private Trade.Sums sums(@Nullable Totals totals) {
        if (totals == null || document.currency() == null) {
            return new Trade.Sums(null, null, null, null, null, null, null, List.of());
        }
        List<Trade.TaxRow> taxes = new ArrayList<>();
        for (Totals.TaxLine tax : totals.taxes()) {
            if (tax.rate() != null && tax.base() != null && tax.amount() != null) {
                taxes.add(new Trade.TaxRow(tax.rate(), tax.base(), tax.amount()));
            }
        }
        return new Trade.Sums(
                totals.lineTotal(),
                totals.discount() == null ? null : totals.discount().abs(),
                totals.freight(),
                totals.net(),
                totals.taxTotal(),
                totals.gross(),
                payable(),
                taxes);
    }
}
