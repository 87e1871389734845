package io.kraftd.http.workflow;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.levelling.PlugPolicy;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.usecases.procurement.NormalizeQuotes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which quotations are levelled, and how; what is not said is as the use case has it. */
record NormalizeForm(
        @Nullable String documentId,
        @Nullable Currency targetCurrency,
        @Nullable LocalDate awardDate,
        @Nullable BigDecimal costOfCapitalPercent,
        @Nullable PlugPolicy plugPolicy,
        @Nullable List<LevellingForms.Rate> exchangeRates,
        @Nullable List<LevellingForms.Pack> packFactors,
        @Nullable List<LevellingForms.Freight> freightPlugs,
        @Nullable List<LevellingForms.Plug> linePlugs,
        @Nullable List<LevellingForms.Match> lineMatches,
        @Nullable List<DocumentId> quotationDocumentIds,
        @Nullable List<QuoteForm> supplierQuotes) {
    static final NormalizeForm EMPTY =
            new NormalizeForm(null, null, null, null, null, null, null, null, null, null, null, null);

    /** {@code today} is the day of exchange rates that have none. */
    NormalizeQuotes.Command command(EmailAddress owner, DocumentId inquiry, LocalDate today) {
        Checks checks = new Checks();
        checks.currency("target_currency", targetCurrency);
        checks.day("award_date", awardDate);
        checks.percent("cost_of_capital_percent", costOfCapitalPercent);
        List<LevellingForms.Rate> rates =
                checks.each("exchange_rates", exchangeRates, Bounds.RATES, LevellingForms.Rate::check);
        List<LevellingForms.Pack> packs =
                checks.each("pack_factors", packFactors, Bounds.LINES, LevellingForms.Pack::check);
        List<LevellingForms.Freight> freights =
                checks.each("freight_plugs", freightPlugs, Bounds.RATES, LevellingForms.Freight::check);
        List<LevellingForms.Plug> plugs =
                checks.each("line_plugs", linePlugs, Bounds.LINES, LevellingForms.Plug::check);
        List<LevellingForms.Match> matches =
                checks.each("line_matches", lineMatches, Bounds.LINES, LevellingForms.Match::check);
        List<DocumentId> documents = checks.list("quotation_document_ids", quotationDocumentIds, Bounds.SUPPLIERS);
        List<QuoteForm> quotes = checks.each("supplier_quotes", supplierQuotes, Bounds.SUPPLIERS, QuoteForm::check);
        checks.done();
        LocalDate rateDay = awardDate == null ? today : awardDate;
        return new NormalizeQuotes.Command(
                owner,
                inquiry,
                targetCurrency,
                awardDate,
                costOfCapitalPercent,
                plugPolicy == null ? PlugPolicy.HIGHEST : plugPolicy,
                rates.stream().map(rate -> rate.given(rateDay)).toList(),
                packs.stream().map(LevellingForms.Pack::given).toList(),
                freights.stream().map(LevellingForms.Freight::given).toList(),
                plugs.stream().map(LevellingForms.Plug::given).toList(),
                matches.stream().map(LevellingForms.Match::given).toList(),
                documents,
                quotes.stream().map(QuoteForm::quotation).toList());
    }
}
