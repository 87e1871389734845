package io.kraftd.usecases.procurement;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.estimate.EstimatedLine;
import io.kraftd.domain.procurement.estimate.EstimationSheet;
import io.kraftd.domain.procurement.levelling.Bid;
import io.kraftd.domain.procurement.levelling.BidLevelling;
import io.kraftd.domain.procurement.levelling.CostPlug;
import io.kraftd.domain.procurement.levelling.LevellingRules;
import io.kraftd.domain.procurement.levelling.LinePlug;
import io.kraftd.domain.procurement.levelling.MissingRateException;
import io.kraftd.domain.procurement.levelling.PackFactor;
import io.kraftd.domain.procurement.levelling.PlugPolicy;
import io.kraftd.domain.procurement.levelling.UnclearBidException;
import io.kraftd.domain.procurement.levelling.UnitNotConvertibleException;
import io.kraftd.domain.procurement.matching.LineMatcher;
import io.kraftd.domain.procurement.matching.MatchDecision;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.process.StepMissingException;
import io.kraftd.domain.procurement.quote.NoSupplierException;
import io.kraftd.domain.procurement.quote.SupplierQuotation;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.ExchangeRate;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.money.ExchangeRates;
import io.kraftd.ports.storage.Stored;
import io.kraftd.usecases.failure.NotFoundException;
import io.kraftd.usecases.failure.RefusedInputException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The bids of a case are brought to one scope and basis. */
public final class NormalizeQuotes {
    /**
     * Which bids, and how. What is {@code null} is not said: then the currency is the inquiry's, else the one of all quotations,
     * and the award date is today.
     *
     * @param documents quotations that were handed in
     * @param quotations quotations that were typed in
     */
    public record Command(
            EmailAddress owner,
            DocumentId inquiry,
            @Nullable Currency target,
            @Nullable LocalDate awardDate,
            @Nullable BigDecimal costOfCapitalPercent,
            PlugPolicy plugPolicy,
            List<ExchangeRate> exchangeRates,
            List<PackFactor> packFactors,
            List<CostPlug> costPlugs,
            List<LinePlug> linePlugs,
            List<Levelling.Decision> decisions,
            List<DocumentId> documents,
            List<SupplierQuotation> quotations) {
        public Command {
            Objects.requireNonNull(plugPolicy, "plugPolicy");
            exchangeRates = List.copyOf(exchangeRates);
            packFactors = List.copyOf(packFactors);
            costPlugs = List.copyOf(costPlugs);
            linePlugs = List.copyOf(linePlugs);
            decisions = List.copyOf(decisions);
            documents = List.copyOf(documents);
            quotations = List.copyOf(quotations);
        }

        /** The same with stand-in prices and rates that come before those it has. */
        Command with(List<LinePlug> plugs, List<ExchangeRate> rates) {
            return new Command(
                    owner,
                    inquiry,
                    target,
                    awardDate,
                    costOfCapitalPercent,
                    plugPolicy,
                    rates,
                    packFactors,
                    costPlugs,
                    plugs,
                    decisions,
                    documents,
                    quotations);
        }
    }

    private final Cases cases;
    private final Quotations quotations;
    private final ExchangeRates rates;
    private final Clock clock;

    NormalizeQuotes(Cases cases, Readings readings, ExchangeRates rates, Clock clock) {
        this.cases = cases;
        this.quotations = new Quotations(readings);
        this.rates = rates;
        this.clock = clock;
    }

    /**
     * Levels all bids. {@link NotFoundException} for the case or a document, {@link StepMissingException},
     * {@link RefusedInputException}, {@link NoSupplierException}, {@link MissingRateException},
     * {@link UnitNotConvertibleException}, {@link UnclearBidException}, and {@link StaleRevisionException}.
     */
    public StepDone<Levelling> handle(Command command) {
        Stored<ProcurementCase> at = cases.ready(command.owner(), command.inquiry(), CaseStep.NORMALIZE_QUOTES);
        ScopeBaseline scope = cases.required(at.value(), CaseStep.INQUIRY, InquiryReview.class)
                .scope();
        if (command.documents().contains(command.inquiry())) {
            throw RefusedInputException.of("quotation_document_ids", "the inquiry itself is no quotation");
        }
        List<Quotations.Quoted> quoted = quotations.of(command);
        LevellingCheck.check(command, scope, quoted);
        LevellingRules rules = rules(command, scope, quoted, sheet(at.value()));
        List<Bid> bids = quoted.stream()
                .map(each -> bid(scope, each.quotation(), command.decisions()))
                .toList();
        Levelling levelling = new Levelling(
                rules,
                BidLevelling.level(scope, bids, rules),
                quoted.stream().map(Quotations.Quoted::offer).toList(),
                command.decisions());
        return cases.finish(at, CaseStep.NORMALIZE_QUOTES, command, levelling);
    }

    private static Bid bid(ScopeBaseline scope, SupplierQuotation quotation, List<Levelling.Decision> decisions) {
        List<MatchDecision> own = decisions.stream()
                .filter(decision -> decision.supplier().equals(quotation.supplierId()))
                .map(Levelling.Decision::match)
                .toList();
        return new Bid(quotation, LineMatcher.match(scope.lines(), quotation.lines(), own));
    }

    private Optional<EstimationSheet> sheet(ProcurementCase head) {
        return cases.current(head, CaseStep.ESTIMATION, EstimationSheet.class);
    }

    private LevellingRules rules(
            Command command, ScopeBaseline scope, List<Quotations.Quoted> quoted, Optional<EstimationSheet> sheet) {
        Currency target = target(command, scope, quoted);
        LocalDate awardDate = command.awardDate() == null ? LocalDate.now(clock) : command.awardDate();
        Optional<EstimationSheet> usable = sheet.filter(each -> each.currency().equals(target));
        if (command.plugPolicy() == PlugPolicy.ESTIMATE && usable.isEmpty()) {
            throw RefusedInputException.of("plug_policy", "needs a current estimation in " + target);
        }
        return new LevellingRules(
                target,
                awardDate,
                command.costOfCapitalPercent(),
                command.plugPolicy(),
                command.exchangeRates(),
                rates.on(awardDate),
                command.packFactors(),
                command.costPlugs(),
                command.linePlugs(),
                usable.map(NormalizeQuotes::prices).orElse(Map.of()));
    }

    private static Map<String, BigDecimal> prices(EstimationSheet sheet) {
        return sheet.lines().stream()
                .filter(line -> line.unitPrice() != null)
                .collect(Collectors.toMap(
                        EstimatedLine::rfqLine, line -> Objects.requireNonNull(line.unitPrice(), "checked before")));
    }

    private static Currency target(Command command, ScopeBaseline scope, List<Quotations.Quoted> quoted) {
        if (command.target() != null) {
            return command.target();
        }
        if (scope.currency() != null) {
            return scope.currency();
        }
        Set<Currency> named = quoted.stream()
                .map(each -> each.quotation().currency())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (named.size() != 1) {
            throw RefusedInputException.of(
                    "target_currency", "is required: the inquiry names none and the quotations do not agree on one");
        }
        return named.iterator().next();
    }
}
