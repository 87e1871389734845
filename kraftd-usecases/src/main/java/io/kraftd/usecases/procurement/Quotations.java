package io.kraftd.usecases.procurement;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.Party;
import io.kraftd.domain.procurement.order.TradeParty;
import io.kraftd.domain.procurement.quote.QuotationReading;
import io.kraftd.domain.procurement.quote.SupplierQuotation;
import io.kraftd.domain.shared.EmailAddress;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Collects the quotations a command names: read from documents, and typed in. */
final class Quotations {
    /** A quotation and who stands behind it. */
    record Quoted(SupplierQuotation quotation, Levelling.Offer offer) {}

    private final Readings readings;

    Quotations(Readings readings) {
        this.readings = readings;
    }

    List<Quoted> of(NormalizeQuotes.Command command) {
        return Stream.concat(
                        command.documents().stream().distinct().map(id -> read(command.owner(), id)),
                        command.quotations().stream().map(Quotations::typed))
                .toList();
    }

    private Quoted read(EmailAddress owner, DocumentId id) {
        Readings.Reading reading = readings.of(owner, id);
        ExtractedDocument extracted = reading.extracted();
        SupplierQuotation quotation = QuotationReading.of(extracted, id);
        Party supplier = Objects.requireNonNull(extracted.parties().supplier(), "the quotation has its name");
        String reference = extracted.metadata().documentNumber();
        return new Quoted(
                quotation,
                new Levelling.Offer(
                        quotation.supplierId(), TradeParties.of(supplier), reference, Source.of(reading.head())));
    }

    private static Quoted typed(SupplierQuotation quotation) {
        TradeParty party = new TradeParty(quotation.supplier(), null, null, null, null, null);
        return new Quoted(quotation, new Levelling.Offer(quotation.supplierId(), party, null, null));
    }
}
