package io.kraftd.usecases.assistant.tools;

import io.kraftd.domain.procurement.levelling.LevellingRules;
import io.kraftd.domain.procurement.scope.ScopeReading;
import io.kraftd.domain.shared.ExchangeRate;
import io.kraftd.usecases.assistant.desk.OpenCase;
import io.kraftd.usecases.assistant.desk.UnclearException;
import io.kraftd.usecases.assistant.fact.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An exchange rate that is only supposed. */
final class OtherRate {
    private OtherRate() {}

    /** The rate the arguments suppose; empty when they suppose none, {@link UnclearException} when its currencies are not clear. */
    static Optional<ExchangeRate> of(OpenCase open, Arguments arguments, LocalDate day) {
        Optional<BigDecimal> rate = arguments.number("rate");
        if (rate.isEmpty()) {
            return Optional.empty();
        }
        if (rate.get().signum() <= 0) {
            throw new UnclearException("An exchange rate is above zero.");
        }
        Currency from = currency(arguments.text("rate_from"));
        Currency to = currency(arguments.text("rate_to"));
        List<Currency> foreign = foreign(open);
        Currency base = from == null ? open.currency() : from;
        Currency quote = to == null ? other(open, base, foreign) : to;
        if (base.equals(quote) || Stream.of(base, quote).noneMatch(foreign::contains)) {
            throw new UnclearException("No bid of %s depends on that rate; bids are in %s."
                    .formatted(
                            open.name(),
                            Words.list(foreign.stream().map(Currency::toString).toList())));
        }
        return Optional.of(new ExchangeRate(base, quote, rate.get(), day, "supposed"));
    }

    private static Currency other(OpenCase open, Currency base, List<Currency> foreign) {
        if (!base.equals(open.currency())) {
            return open.currency();
        }
        if (foreign.size() != 1) {
            throw new UnclearException("Which rate do you mean: %s to %s?"
                    .formatted(
                            open.currency(),
                            String.join(
                                    " or ",
                                    foreign.stream().map(Currency::toString).toList())));
        }
        return foreign.get(0);
    }

    /** Currencies of bids that are not the case's. */
    static List<Currency> foreign(OpenCase open) {
        return open.levelling().bids().stream()
                .flatMap(bid -> Optional.ofNullable(bid.quotation().currency()).stream())
                .filter(currency -> !currency.equals(open.currency()))
                .distinct()
                .toList();
    }

    private static @Nullable Currency currency(@Nullable String code) {
        if (code == null) {
            return null;
        }
        return ScopeReading.currency(code)
                .orElseThrow(() -> new UnclearException("\"%s\" is no currency.".formatted(Words.quoted(code))));
    }

    /** The rules with this rate before all others. */
    static LevellingRules in(LevellingRules rules, ExchangeRate rate) {
        return new LevellingRules(
                rules.target(),
                rules.awardDate(),
                rules.costOfCapitalPercent(),
                rules.plugPolicy(),
                Stream.concat(Stream.of(rate), rules.givenRates().stream().filter(each -> !samePair(each, rate)))
                        .toList(),
                rules.tableRates(),
                rules.packFactors(),
                rules.costPlugs(),
                rules.linePlugs(),
                rules.estimates());
    }

    private static boolean samePair(ExchangeRate one, ExchangeRate other) {
        return (one.base().equals(other.base()) && one.quote().equals(other.quote()))
                || (one.base().equals(other.quote()) && one.quote().equals(other.base()));
    }
}
