package io.kraftd.http.workflow;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.levelling.PlugPolicy;
import io.kraftd.domain.shared.Counted;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Route;
import io.kraftd.http.docs.Either;
import io.kraftd.usecases.procurement.Levelling;
import io.kraftd.usecases.procurement.NormalizeQuotes;
import io.kraftd.usecases.procurement.StepDone;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

final class Normalization implements Endpoint {
    private static final String QUOTES = "supplier_quotes";

    record Body(
            @JsonUnwrapped StepHead head,
            Currency currency,
            LocalDate awardDate,
            PlugPolicy plugPolicy,
            List<NormalizedQuote> normalizedQuotes) {
        static Body of(StepDone<Levelling> done) {
            Levelling levelling = done.result();
            String message = "%s on one basis in %s."
                    .formatted(
                            Counted.of(levelling.bids().size(), "quotation is", "quotations are"),
                            levelling.rules().target());
            return new Body(
                    StepHead.of(done, message),
                    levelling.rules().target(),
                    levelling.rules().awardDate(),
                    levelling.rules().plugPolicy(),
                    levelling.bids().stream().map(NormalizedQuote::of).toList());
        }
    }

    private static final Route ROUTE = StepRoute.ofList(
            "normalize-quotes",
            "normalizeQuotes",
            "Bring all quotations to one scope and basis",
            NormalizeForm.class,
            QUOTES,
            Body.class);

    private final NormalizeQuotes normalizeQuotes;
    private final StepRoom room;
    private final Clock clock;

    Normalization(NormalizeQuotes normalizeQuotes, StepRoom room, Clock clock) {
        this.normalizeQuotes = normalizeQuotes;
        this.room = room;
        this.clock = clock;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        NormalizeForm form =
                exchange.optionalBodyOrList(NormalizeForm.class, QUOTES).orElse(NormalizeForm.EMPTY);
        DocumentId inquiry = Either.documentId(exchange, form.documentId());
        NormalizeQuotes.Command command = form.command(exchange.user().email(), inquiry, LocalDate.now(clock));
        StepDone<Levelling> done = room.admit(exchange, inquiry, () -> normalizeQuotes.handle(command));
        return StepHead.answer(done, Body.of(done));
    }
}
