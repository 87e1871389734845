package io.kraftd.usecases.procurement;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.estimate.EstimatedLine;
import io.kraftd.domain.procurement.estimate.EstimationSheet;
import io.kraftd.domain.procurement.estimate.GivenRate;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.process.StepMissingException;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Money;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.Stored;
import io.kraftd.usecases.failure.NotFoundException;
import io.kraftd.usecases.failure.RefusedInputException;
import io.kraftd.usecases.failure.RefusedInputException.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An estimator says what the purchase should cost: from rates given, and from what was ordered before. */
public final class EstimateCosts {
    /**
     * What is expected.
     *
     * @param currency of the sheet; {@code null} takes the inquiry's, else the one of all rates
     */
    public record Command(
            EmailAddress owner,
            DocumentId inquiry,
            @Nullable Currency currency,
            BigDecimal markUpPercent,
            BigDecimal contingencyPercent,
            List<Rate> rates) {
        public Command {
            rates = List.copyOf(rates);
        }
    }

    /** A unit price for a line of the baseline; {@code currency} {@code null} means the sheet's. */
    public record Rate(
            String rfqLine,
            BigDecimal unitPrice,
            @Nullable Currency currency,
            @Nullable String source) {}

    private final Cases cases;
    private final PriceHistory history;

    EstimateCosts(Cases cases, PriceHistory history) {
        this.cases = cases;
        this.history = history;
    }

    /**
     * Draws the sheet up; a line without a rate stays without and is named. {@link NotFoundException},
     * {@link StepMissingException}, {@link RefusedInputException} for rates of unknown lines and in other currencies, and
     * {@link StaleRevisionException}.
     */
    public StepDone<EstimationSheet> handle(Command command) {
        Stored<ProcurementCase> at = cases.ready(command.owner(), command.inquiry(), CaseStep.ESTIMATION);
        ScopeBaseline scope = cases.required(at.value(), CaseStep.INQUIRY, InquiryReview.class)
                .scope();
        Currency currency = currency(command, scope);
        check(command, scope, currency);
        Stream<GivenRate> given = command.rates().stream().map(rate -> given(rate, currency));
        List<GivenRate> rates = Stream.concat(given, history.rates(command.owner(), scope, currency).stream())
                .toList();
        EstimationSheet sheet =
                EstimationSheet.of(scope, currency, rates, command.markUpPercent(), command.contingencyPercent());
        return cases.finish(at, CaseStep.ESTIMATION, command, sheet);
    }

    private static GivenRate given(Rate rate, Currency currency) {
        String source = rate.source() == null ? "given with the request" : rate.source();
        return new GivenRate(rate.rfqLine(), new Money(rate.unitPrice(), currency), EstimatedLine.Origin.GIVEN, source);
    }

    private static Currency currency(Command command, ScopeBaseline scope) {
        if (command.currency() != null) {
            return command.currency();
        }
        if (scope.currency() != null) {
            return scope.currency();
        }
        Set<Currency> named = command.rates().stream()
                .map(Rate::currency)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (named.size() != 1) {
            throw RefusedInputException.of("currency", "is required: neither the inquiry nor the rates name one");
        }
        return named.iterator().next();
    }

    private static void check(Command command, ScopeBaseline scope, Currency currency) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < command.rates().size(); i++) {
            Rate rate = command.rates().get(i);
            if (scope.line(rate.rfqLine()).isEmpty()) {
                refusals.add(new Refusal("rates[%d].rfq_line".formatted(i), "is no line of the inquiry"));
            }
            if (rate.currency() != null && !rate.currency().equals(currency)) {
                refusals.add(
                        new Refusal("rates[%d].currency".formatted(i), "must be the sheet's currency " + currency));
            }
        }
        if (!refusals.isEmpty()) {
            throw new RefusedInputException(refusals);
        }
    }
}
