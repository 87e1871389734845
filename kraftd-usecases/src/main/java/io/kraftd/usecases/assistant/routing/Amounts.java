package io.kraftd.usecases.assistant.routing;

import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.shared.ExchangeRate;
import io.kraftd.usecases.assistant.desk.OpenCase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Conditions in figures: supposed exchange rates, how many suppliers, delivery times, budgets. */
final class Amounts {
    private static final String NAMES =
            "euros?|eur|dollars?|greenbacks?|usd|bucks|pounds?(?: sterling)?|sterling|gbp|quid|francs?|franken|chf|yen|jpy|yuan|cny|dirhams?|aed|rupees?|inr|riyals?|sar|zloty|pln|kron\\w+|sek|nok|dkk";
    private static final String CURRENCY = "(" + NAMES + "|€|\\$|£)";
    private static final String NUMBER = "(\\d+(?:[.,]\\d+)?)";
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("eur", "EUR"),
            Map.entry("€", "EUR"),
            Map.entry("dol", "USD"),
            Map.entry("gre", "USD"),
            Map.entry("usd", "USD"),
            Map.entry("buc", "USD"),
            Map.entry("$", "USD"),
            Map.entry("pou", "GBP"),
            Map.entry("ste", "GBP"),
            Map.entry("gbp", "GBP"),
            Map.entry("qui", "GBP"),
            Map.entry("£", "GBP"),
            Map.entry("fra", "CHF"),
            Map.entry("chf", "CHF"),
            Map.entry("yen", "JPY"),
            Map.entry("jpy", "JPY"),
            Map.entry("yua", "CNY"),
            Map.entry("cny", "CNY"),
            Map.entry("dir", "AED"),
            Map.entry("aed", "AED"),
            Map.entry("rup", "INR"),
            Map.entry("inr", "INR"),
            Map.entry("riy", "SAR"),
            Map.entry("sar", "SAR"),
            Map.entry("zlo", "PLN"),
            Map.entry("pln", "PLN"),
            Map.entry("sek", "SEK"),
            Map.entry("nok", "NOK"),
            Map.entry("dkk", "DKK"));
    private static final Pattern EQUALS = pattern("(?:1|one|a|per) ?" + CURRENCY
            + " ?(?:=|is(?: worth)?|equals?|were|was|at|buys|bought|costs?|to|for|gets?(?: us| you| me)?)+ ?(?:worth |only )?"
            + NUMBER + " ?" + CURRENCY);
    private static final Pattern PAIR = pattern(CURRENCY + " ?(?:/|-|to|against|vs|per)? ?(?:the )?" + CURRENCY
            + "\\b.{0,40}?" + NUMBER + "(?! ?(?:%|per ?cent))");
    private static final Pattern PER = pattern(NUMBER + " ?" + CURRENCY
            + " (?:per|to|for|a|an|to the|for one|for each|je|par|por) ?(?:the |1 |one )?" + CURRENCY);
    private static final Pattern PERCENT = pattern(CURRENCY
            + "\\b.{0,30}?(strengthen\\w*|ris\\w*|rose|gain\\w*|appreciat\\w*|more expensive|stronger|up|climb\\w*|higher|weaken\\w*|fall\\w*|fell"
            + "|drop\\w*|los\\w*|depreciat\\w*|weaker|down|cheaper|slid\\w*|lower)\\b.{0,15}?" + NUMBER
            + " ?(?:%|per ?cent)");
    private static final Pattern ONE = pattern(CURRENCY
            + "\\b(?! ?(?:million|k\\b)).{0,45}?\\b(?:at|to|=|of|is|was|were|stood|hits?|reach\\w*|worth|auf|bei|a)\\b (?:only |just |about )?"
            + NUMBER + "(?! ?(?:%|per ?cent|suppliers?|lines?|days?|weeks?|[.,]?\\d))");
    private static final Pattern RATE =
            pattern("(?:rate|kurs|taux|tipo de cambio|fx|parity)\\b.{0,30}?" + NUMBER + "(?! ?(?:%|per ?cent))");
    private static final Pattern SUPPLIERS = pattern(
            "(at most|max(?:imum)?(?: of)?|no more than|not more than|up to|only|just|exactly|with|to|among|between|across|over|from|using|hochstens|maximal|au plus|como maximo|limit\\w*|fewer than)? ?(?:the )?"
                    + "(a single|single|sole|just one|one|1|two|2|both|three|3|four|4|five|5|einen?m?|zwei|drei|deux|trois|un seul|un solo|dos|tres|a pair of)"
                    + " ?(?:different |separate )?(suppliers?|vendors?|sources?|bidders?|firms?|compan(?:y|ies)|contracts?|orders?|hands?|parties|lieferanten?|anbieter|fournisseurs?|proveedor\\w*|contractors?|partners?|manufacturers?|sellers?)");
    private static final Pattern PENCE = pattern("(\\d{2,3}) ?(p|pence|cents?|ct)(?![\\p{L}])");
    private static final Pattern PAR = pattern("(?:at |to |hits? |reach\\w* )*(?:parity|par)(?![\\p{L}])");
    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("2", 2),
            Map.entry("both", 2),
            Map.entry("zwei", 2),
            Map.entry("deux", 2),
            Map.entry("dos", 2),
            Map.entry("a pair of", 2),
            Map.entry("three", 3),
            Map.entry("3", 3),
            Map.entry("drei", 3),
            Map.entry("trois", 3),
            Map.entry("tres", 3),
            Map.entry("four", 4),
            Map.entry("4", 4),
            Map.entry("five", 5),
            Map.entry("5", 5));
    private static final Pattern ALL_FROM_ONE = pattern(
            "(everything|all( of it| lines| items)?|the (whole|entire) (\\w+ )?|the lot) (from|to|with|at|by|go(es)? to) (one|a single|just one|the same)|one-stop|(single|sole)[- ](source|sourcing|supplier|vendor)"
                    + "|alles (bei|von) einem|tout chez un seul|todo (a|de) uno");
    private static final Pattern DAYS = pattern(
            "(within|in under|under|no later than|at most|max(?:imum)?|less than|not longer than|in|faster than|innerhalb von|binnen|en moins de|dans|en menos de) "
                    + NUMBER
                    + " ?(days?|weeks?|months?|tagen?|wochen|monaten?|jours?|semaines?|mois|dias|semanas|meses)");
    private static final Pattern BUDGET = pattern(
            "(?:under|below|within|at most|no more than|not more than|max(?:imum)?|budget(?: of| is)?|less than|up to|cap(?:ped)?(?: of| at)?|afford|exceed\\w*|above|limit(?:ed)? (?:of|to)|only have|stay(?:ing)? (?:under|below))"
                    + "[^\\d]{0,20}?(\\d{1,3}(?:[,. ' ]\\d{3})+|\\d{4,}|\\d+ ?k\\b)");

    private Amounts() {}

    private static Pattern pattern(String text) {
        return Pattern.compile("(?<![\\p{L}\\p{N}.,])" + text);
    }

    /** The supposed exchange rate of a folded question. */
    static Optional<Mentions.Rate> rate(String text, Optional<OpenCase> open) {
        String folded = inWholes(text);
        return Stream.of(
                        equal(folded),
                        per(folded),
                        percent(folded, open),
                        pair(folded),
                        one(folded, open),
                        bare(folded, open))
                .flatMap(Optional::stream)
                .findFirst();
    }

    // why: "95p" and "at par" are rates, too.
    private static String inWholes(String folded) {
        String pence = PENCE.matcher(folded)
                .replaceAll(match ->
                        BigDecimal.valueOf(Long.parseLong(match.group(1))).movePointLeft(2)
                                + (match.group(2).startsWith("p") ? " pounds" : " dollars"));
        return PAR.matcher(pence).replaceAll("at 1.00");
    }

    private static Optional<Mentions.Rate> equal(String folded) {
        Matcher match = EQUALS.matcher(folded);
        return match.find() ? rate(match.group(2), code(match.group(1)), code(match.group(3))) : Optional.empty();
    }

    private static Optional<Mentions.Rate> per(String folded) {
        Matcher match = PER.matcher(folded);
        return match.find() ? rate(match.group(1), code(match.group(3)), code(match.group(2))) : Optional.empty();
    }

    private static Optional<Mentions.Rate> pair(String folded) {
        Matcher match = PAIR.matcher(folded);
        return match.find() ? rate(match.group(3), code(match.group(1)), code(match.group(2))) : Optional.empty();
    }

    private static Optional<Mentions.Rate> one(String folded, Optional<OpenCase> open) {
        Matcher match = ONE.matcher(folded);
        if (!match.find()) {
            return Optional.empty();
        }
        String said = code(match.group(1));
        return rate(match.group(2), said, null).map(rate -> towards(rate, open));
    }

    private static Optional<Mentions.Rate> bare(String folded, Optional<OpenCase> open) {
        Matcher match = RATE.matcher(folded);
        return match.find() ? rate(match.group(1), null, null).map(rate -> towards(rate, open)) : Optional.empty();
    }

    private static Optional<Mentions.Rate> percent(String folded, Optional<OpenCase> open) {
        Matcher match = PERCENT.matcher(folded);
        if (!match.find() || open.isEmpty() || !open.get().levelled()) {
            return Optional.empty();
        }
        String code = code(match.group(1));
        boolean up = match.group(2).matches("(strength|ris|rose|gain|appreci|more|stronger|up|climb|higher).*");
        BigDecimal share = new BigDecimal(match.group(3).replace(',', '.')).movePointLeft(2);
        return inUse(open.get(), code).map(rate -> {
            // why: a rate says how much of the second currency one of the first buys, so the second's rise lowers it.
            boolean saidFirst = rate.base().getCurrencyCode().equals(code);
            BigDecimal factor = up ? BigDecimal.ONE.add(share) : BigDecimal.ONE.subtract(share);
            BigDecimal changed =
                    saidFirst ? rate.rate().multiply(factor) : rate.rate().divide(factor, MathContext.DECIMAL128);
            return new Mentions.Rate(
                    changed.round(new MathContext(8)),
                    rate.base().getCurrencyCode(),
                    rate.quote().getCurrencyCode());
        });
    }

    // why: "the dollar at 1.10" and "at 0.91" mean the two ways of writing one rate; the nearer to the one in use is
    // meant.
    private static Mentions.Rate towards(Mentions.Rate said, Optional<OpenCase> open) {
        if (open.isEmpty() || !open.get().levelled()) {
            return said;
        }
        Optional<ExchangeRate> used = inUse(open.get(), said.from());
        if (used.isEmpty()) {
            return said;
        }
        double straight = used.get().rate().doubleValue();
        double value = said.rate().doubleValue();
        boolean asIs = Math.abs(Math.log(value / straight)) <= Math.abs(Math.log(value * straight));
        String base = used.get().base().getCurrencyCode();
        String quote = used.get().quote().getCurrencyCode();
        return asIs ? new Mentions.Rate(said.rate(), base, quote) : new Mentions.Rate(said.rate(), quote, base);
    }

    /** The rate between the case's currency and this one, or the only foreign one. */
    private static Optional<ExchangeRate> inUse(OpenCase open, @Nullable String code) {
        List<String> foreign = open.bids().stream()
                .map(LevelledBid::quotation)
                .flatMap(quotation -> Optional.ofNullable(quotation.currency()).stream())
                .filter(currency -> !currency.equals(open.currency()))
                .map(Currency::getCurrencyCode)
                .distinct()
                .toList();
        String own = open.currency().getCurrencyCode();
        String other = code != null && !code.equals(own) ? code : foreign.size() == 1 ? foreign.get(0) : null;
        return Stream.concat(
                        open.levelling().rules().givenRates().stream(), open.levelling().rules().tableRates().stream())
                .filter(rate -> isBetween(rate, own, other))
                .findFirst();
    }

    private static boolean isBetween(ExchangeRate rate, String own, @Nullable String other) {
        String base = rate.base().getCurrencyCode();
        String quote = rate.quote().getCurrencyCode();
        return (base.equals(own) && quote.equals(other)) || (quote.equals(own) && base.equals(other));
    }

    private static Optional<Mentions.Rate> rate(String number, @Nullable String from, @Nullable String to) {
        BigDecimal rate = new BigDecimal(number.replace(',', '.'));
        boolean plausible = rate.signum() > 0 && rate.compareTo(BigDecimal.valueOf(1000)) < 0;
        return plausible && !(from != null && from.equals(to))
                ? Optional.of(new Mentions.Rate(rate, from, to))
                : Optional.empty();
    }

    /** The ISO code of a currency's name or sign. */
    static @Nullable String code(String name) {
        return CODES.get(name.length() <= 3 ? name : name.substring(0, 3));
    }

    /** The currencies a folded text names, as ISO codes. */
    static List<String> currencies(String folded) {
        Matcher match =
                Pattern.compile("(?<![\\p{L}])" + CURRENCY + "(?![\\p{L}])").matcher(folded);
        return match.results()
                .map(result -> code(result.group(1)))
                .filter(code -> code != null)
                .map(String::valueOf)
                .distinct()
                .toList();
    }

    /** How many suppliers may get something. */
    static Optional<Integer> mostSuppliers(String folded) {
        if (ALL_FROM_ONE.matcher(folded).find()) {
            return Optional.of(1);
        }
        Matcher match = SUPPLIERS.matcher(folded);
        boolean found = match.find();
        boolean limits = found
                && (match.group(1) != null
                        || Concept.SPLIT.in(folded)
                        || Concept.AWARD.in(folded)
                        || Concept.LOWEST.in(folded));
        return limits ? Optional.of(COUNTS.getOrDefault(match.group(2), 1)) : Optional.empty();
    }

    /** The longest delivery time in days. */
    static Optional<Integer> days(String folded) {
        Matcher match = DAYS.matcher(folded);
        if (!match.find()) {
            return Optional.empty();
        }
        int number = new BigDecimal(match.group(2).replace(',', '.')).intValue();
        String unit = match.group(3).toLowerCase(Locale.ROOT);
        boolean weeks = unit.startsWith("week") || unit.startsWith("woche") || unit.startsWith("sem");
        boolean months = unit.startsWith("mo") || unit.startsWith("mes");
        return Optional.of(number * (weeks ? 7 : months ? 30 : 1));
    }

    /** The most a total may be. */
    static Optional<BigDecimal> budget(String folded) {
        Matcher match = BUDGET.matcher(folded);
        if (!match.find()) {
            return Optional.empty();
        }
        String digits = match.group(1).replaceAll("[,.' ]", "");
        boolean thousands = digits.endsWith("k");
        BigDecimal amount = new BigDecimal(digits.replace("k", "").strip());
        return Optional.of(thousands ? amount.movePointRight(3) : amount);
    }
}
