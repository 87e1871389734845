package io.kraftd.usecases.assistant.routing;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentResult;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.procurement.comparison.RankedBid;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.shared.Counted;
import io.kraftd.usecases.assistant.desk.Desk;
import io.kraftd.usecases.assistant.desk.Named;
import io.kraftd.usecases.assistant.desk.OpenCase;
import io.kraftd.usecases.assistant.desk.Spelling;
import io.kraftd.usecases.assistant.desk.SupplierNames;
import io.kraftd.usecases.assistant.fact.Days;
import io.kraftd.usecases.assistant.fact.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Resolves what a question names: first documents and the purchase, then its suppliers and lines, then figures. */
final class Understanding {
    private static final int MOST_CASES = 10;
    private static final Pattern NUMBER_OF_A_PAPER =
            Pattern.compile("(?<![\\w-])[A-Za-z]{1,6}(?:-[A-Za-z0-9]+)*-\\d[\\dA-Za-z-]*");
    private static final Pattern FILE = Pattern.compile(
            "(?<![\\w-])[\\w][\\w.-]*\\.(?:pdf|xlsx?|docx?|csv|xml|png|jpe?g|tiff?)(?!\\w)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE = Pattern.compile(
            "(?<![\\p{L}])(?:lines?|items?|positions?|pos\\.?|rows?|ligne|zeile|position|linea|posten|#) ?(?:no\\.? ?|number |nr\\.? ?)?(\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?![\\p{L}]|[\\d.,]*\\d)");
    private static final Pattern FIRST = Pattern.compile(
            "(cheapest|lowest|winning|leading|best|top|first|recommended|preferred)( levelled)?( placed| ranked| priced)? (bid(der)?|offer|suppliers?|vendor|quot\\w+|one|firm|company|candidate)|(the )?winner|front-?runner|number one|gunstigste\\w* \\w+|moins[- ]disant");
    private static final Pattern SECOND = Pattern.compile(
            "runner-?up|second([- ](cheapest|best|lowest|placed|ranked))?( (bid(der)?|offer|supplier|vendor|quot\\w+|one|firm))|second (cheapest|best|lowest)|next (best|cheapest)|number two");
    private static final Pattern LAST = Pattern.compile(
            "(most expensive|dearest|highest|priciest|costliest|last|worst|third)( placed| ranked| priced)? (bid(der)?|offer|supplier|vendor|quot\\w+|one|firm|company)|loser|teuerste\\w* \\w+");
    private static final Map<String, Pattern> TYPES = Map.of(
            DocumentType.QUOTATION.word(),
                    Pattern.compile(
                            "(?<!\\p{L})(quot(e|es|ation|ations)|offers?|bids?|angebot\\w*|devis|offres?|ofertas?)(?!\\p{L})"),
            DocumentType.RFQ.word(),
                    Pattern.compile(
                            "(?<!\\p{L})(rfqs?|inquir(y|ies)|enquir(y|ies)|requests? for quotations?|anfrage\\w*|tender documents?|our request)(?!\\p{L})"),
            DocumentType.INVOICE.word(),
                    Pattern.compile("(?<!\\p{L})(invoices?|rechnung\\w*|factures?|facturas?)(?!\\p{L})"),
            DocumentType.BOQ.word(), Pattern.compile("(?<!\\p{L})(boqs?|bills? of quantities)(?!\\p{L})"),
            DocumentType.CONTRACT.word(), Pattern.compile("(?<!\\p{L})(contracts?|vertrag|vertrage)(?!\\p{L})"));

    private static final Pattern PRONOUN = Pattern.compile(
            "(?<!\\p{L})(they|them|their|theirs|its?|he|she|his|her|(that|this|the same|said) (one|supplier|bidder|company|firm|offer|quote|quotation|bid|vendor)|those (guys|people)|ihr|ihre[nrm]?|leurs?|eux|ellos|sus?)(?!\\p{L})");
    private static final Pattern THAT = Pattern.compile("(?<!\\p{L})(that|this)(?!\\p{L})");
    private static final Pattern OTHERS = Pattern.compile(
            "(?<!\\p{L})((the )?others?( two| three| ones?| suppliers?| bidders?)?|the rest|the remaining( \\w+)?|every(body|one) else|anderen|les autres|otros)(?!\\p{L})");
    private static final Pattern SAME_LINE = Pattern.compile(
            "(?<!\\p{L})((that|this|the same|said) (line|item|position)|(for|of|on|about) (it|them|these|those|that|this))(?!\\p{L})");
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("thirteen", "13"),
            Map.entry("fourteen", "14"),
            Map.entry("fifteen", "15"),
            Map.entry("sixteen", "16"),
            Map.entry("seventeen", "17"),
            Map.entry("eighteen", "18"),
            Map.entry("nineteen", "19"),
            Map.entry("twenty", "20"));

    private final Desk desk;
    private final String text;
    private final String folded;
    private final List<String> unknown = new ArrayList<>();

    Understanding(Desk desk, String text) {
        this.desk = desk;
        this.text = text;
        this.folded = Spelling.folded(text);
    }

    /** Everything the question names; {@code about} is the document the user looks at. */
    Mentions mentions(Optional<Document> about, Memory memory) {
        List<Document> documents = documents();
        Optional<OpenCase> open = open(documents, about, memory);
        List<SupplierNames.Found> found =
                open.map(each -> Named.suppliers(each).in(text)).orElse(List.of());
        List<String> suppliers = new ArrayList<>(found.stream()
                .map(each -> open.orElseThrow().supplier(each.supplier()))
                .toList());
        open.ifPresent(each -> byCurrency(each, suppliers));
        open.ifPresent(each -> byDocument(each, documents, suppliers));
        if (suppliers.isEmpty()) {
            open.flatMap(each -> Places.supplier(desk, each, folded)).ifPresent(suppliers::add);
        }
        if (suppliers.isEmpty() && OTHERS.matcher(folded).find()) {
            open.ifPresent(each -> suppliers.addAll(others(each, memory.suppliers())));
        }
        Set<String> naming =
                found.stream().flatMap(each -> each.words().stream()).collect(Collectors.toSet());
        List<String> lines = open.filter(each -> each.file().inquiry().isPresent())
                .map(each -> lines(each, naming))
                .orElse(List.of());
        List<String> referred = suppliers.isEmpty() ? referred(memory) : List.of();
        if (lines.isEmpty() && SAME_LINE.matcher(folded).find()) {
            lines = memory.line().stream().toList();
        }
        if (suppliers.isEmpty()) {
            open.ifPresent(this::strangers);
        }
        List<LocalDate> days = Days.in(folded);
        return new Mentions(
                open,
                documents.stream().map(each -> each.id().value()).toList(),
                documents.stream()
                        .anyMatch(each -> open.filter(it -> isPartOf(each, it)).isEmpty()),
                suppliers.stream().distinct().toList(),
                referred,
                open.filter(OpenCase::levelled).map(this::implied).orElse(null),
                lines,
                FieldWords.in(folded),
                type(),
                Amounts.rate(folded, open),
                Amounts.mostSuppliers(folded),
                Amounts.days(folded),
                Amounts.budget(folded),
                days.isEmpty() ? Days.monthIn(folded).map(month -> month.atDay(1)) : Optional.of(days.get(0)),
                days.size() < 2 ? Days.monthIn(folded).map(month -> month.atEndOfMonth()) : Optional.of(days.get(1)),
                List.copyOf(unknown));
    }

    private List<Document> documents() {
        Set<Document> found = new LinkedHashSet<>();
        for (Document document : desk.documents()) {
            if (Named.handles(document).stream().anyMatch(this::says)) {
                found.add(document);
            }
        }
        if (found.isEmpty()) {
            desk.documents().stream().filter(this::namesItsSupplier).forEach(found::add);
        }
        Stream.concat(
                        FILE.matcher(text).results(),
                        NUMBER_OF_A_PAPER.matcher(text).results())
                .map(MatchResult::group)
                .filter(each -> found.stream().noneMatch(document -> isOf(document, each)))
                .filter(each -> !standsSomewhere(each))
                .forEach(each ->
                        unknown.add("There is no document or order \"%s\" here.".formatted(Words.quoted(each))));
        return List.copyOf(found);
    }

    // why: suppliers of a purchase are found by more than the beginning of their names, and come later.
    private boolean namesItsSupplier(Document document) {
        DocumentResult result = document.result();
        if (result == null || result.supplierName() == null || document.inCase()) {
            return false;
        }
        List<String> name = Spelling.written(result.supplierName());
        List<String> said = Spelling.written(text);
        boolean begins = !name.isEmpty() && name.get(0).length() > 3 && said.contains(name.get(0));
        return begins
                && (name.size() == 1 || !Concept.anyIn(Spelling.folded(name.get(0))) || said.contains(name.get(1)));
    }

    private static boolean isOf(Document document, String text) {
        return Named.handles(document).stream().anyMatch(handle -> handle.contains(Spelling.folded(text)));
    }

    private boolean says(String handle) {
        int at = folded.indexOf(handle);
        boolean before = at > 0 && Character.isLetterOrDigit(folded.charAt(at - 1));
        int end = at + handle.length();
        boolean after = end < folded.length() && Character.isLetterOrDigit(folded.charAt(end));
        return at >= 0 && handle.length() > 2 && !before && !after;
    }

    /** Numbers of orders, item codes and standards look like numbers of documents. */
    private boolean standsSomewhere(String number) {
        String wanted = Spelling.folded(number);
        boolean order = desk.orders().stream()
                .anyMatch(
                        each -> Spelling.folded(each.head().number().toString()).equals(wanted));
        return order
                || desk.documents().stream()
                        .filter(document -> document.result() != null)
                        .anyMatch(document -> desk.whole(document).lineItems().stream()
                                .anyMatch(item -> wanted.equals(folded(item.itemCode()))
                                        || Spelling.folded(item.description()).contains(wanted)));
    }

    private static String folded(@Nullable String text) {
        return text == null ? "" : Spelling.folded(text);
    }

    private List<String> referred(Memory memory) {
        boolean meant = PRONOUN.matcher(folded).find()
                || (THAT.matcher(folded).find() && memory.suppliers().size() == 1);
        return meant ? memory.suppliers() : List.of();
    }

    private static List<String> others(OpenCase open, List<String> before) {
        List<String> all =
                open.bids().stream().map(bid -> bid.quotation().supplier()).toList();
        List<String> others =
                all.stream().filter(name -> !before.contains(name)).toList();
        return before.isEmpty() || others.size() == all.size() ? List.of() : others;
    }

    private Optional<OpenCase> open(List<Document> documents, Optional<Document> about, Memory memory) {
        List<OpenCase> cases = desk.cases().stream()
                .limit(MOST_CASES)
                .map(ProcurementCase::id)
                .map(desk::open)
                .toList();
        return Stream.concat(documents.stream(), about.stream())
                .flatMap(document -> cases.stream().filter(each -> isPartOf(document, each)))
                .findFirst()
                .or(() -> ofOrder(cases))
                .or(() -> memory.caseId()
                        .flatMap(id -> cases.stream()
                                .filter(each -> each.id().value().equals(id))
                                .findFirst()))
                .or(() -> cases.size() == 1 ? Optional.of(cases.get(0)) : Optional.empty())
                .or(() -> only(cases.stream()
                        .filter(each -> !Named.suppliers(each).in(text).isEmpty())
                        .toList()));
    }

    private Optional<OpenCase> ofOrder(List<OpenCase> cases) {
        return desk.orders().stream()
                .filter(order -> says(Spelling.folded(order.head().number().toString())))
                .flatMap(order -> cases.stream()
                        .filter(each -> each.id().equals(order.head().inquiry())))
                .findFirst();
    }

    private static <T> Optional<T> only(List<T> list) {
        return list.size() == 1 ? Optional.of(list.get(0)) : Optional.empty();
    }

    private static boolean isPartOf(Document document, OpenCase open) {
        return document.id().equals(open.id())
                || open.bids().stream()
                        .anyMatch(bid -> document.id().equals(bid.quotation().document()));
    }

    // why: "the dollar quote" names the only supplier who quotes in dollars.
    private void byCurrency(OpenCase open, List<String> suppliers) {
        Matcher match = Pattern.compile(
                        "(?<!\\p{L})(euros?|eur|dollars?|usd|pounds?|sterling|gbp|[a-z]{3})[- ](?:denominated |priced |based )?(?:quot\\w+|offers?|bids?|bidders?|suppliers?)(?!\\p{L})")
                .matcher(folded);
        while (match.find() && suppliers.isEmpty()) {
            String code = Optional.ofNullable(Amounts.code(match.group(1))).orElse("");
            List<String> quoting = open.bids().stream()
                    .filter(bid -> bid.quotation().currency() != null
                            && bid.quotation().currency().getCurrencyCode().equals(code))
                    .map(bid -> bid.quotation().supplier())
                    .toList();
            if (quoting.size() == 1) {
                suppliers.addAll(quoting);
            }
        }
    }

    private static void byDocument(OpenCase open, List<Document> documents, List<String> suppliers) {
        open.bids().stream()
                .filter(bid -> documents.stream()
                        .anyMatch(
                                document -> document.id().equals(bid.quotation().document())))
                .map(bid -> bid.quotation().supplier())
                .filter(name -> !suppliers.contains(name))
                .forEach(suppliers::add);
    }

    private List<String> lines(OpenCase open, Set<String> naming) {
        List<String> numbers = LINE.matcher(folded)
                .results()
                .map(result -> NUMBERS.getOrDefault(result.group(1), result.group(1)))
                .toList();
        if (!numbers.isEmpty()) {
            numbers.stream()
                    .filter(id -> open.scope().line(id).isEmpty())
                    .forEach(id -> unknown.add("%s has no line %s; it has %s."
                            .formatted(
                                    open.name(),
                                    id,
                                    Counted.of(open.scope().lines().size(), "line", "lines"))));
            return numbers.stream()
                    .filter(id -> open.scope().line(id).isPresent())
                    .toList();
        }
        List<String> byCode = byCode(open);
        if (!byCode.isEmpty()) {
            return byCode;
        }
        List<String> words = Spelling.words(text).stream()
                .filter(word -> !naming.contains(word))
                .toList();
        return Named.lines(open).in(words);
    }

    private List<String> byCode(OpenCase open) {
        return open.scope().lines().stream()
                .filter(line ->
                        codes(open, line.id()).anyMatch(code -> code.length() > 3 && says(Spelling.folded(code))))
                .map(line -> line.id())
                .toList();
    }

    private static Stream<String> codes(OpenCase open, String line) {
        Stream<String> offered = open.bids().stream()
                .flatMap(bid -> open.offers(bid.quotation().supplierId(), line).stream())
                .map(QuotationLine::itemCode);
        String own = open.scope().line(line).orElseThrow().itemCode();
        return Stream.concat(Stream.of(own == null ? "" : own), offered)
                .filter(Objects::nonNull)
                .map(String::valueOf);
    }

    private @Nullable String implied(OpenCase open) {
        List<RankedBid> ranking = open.comparison().ranking();
        if (SECOND.matcher(folded).find() && ranking.size() > 1) {
            return ranking.get(1).name();
        }
        if (LAST.matcher(folded).find()) {
            return ranking.get(ranking.size() - 1).name();
        }
        return FIRST.matcher(folded).find() ? ranking.get(0).name() : null;
    }

    private @Nullable String type() {
        return TYPES.entrySet().stream()
                .filter(each -> each.getValue().matcher(folded).find())
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    /** Names of companies nobody here has heard of. */
    private void strangers(OpenCase open) {
        Strangers.in(text, desk, open)
                .forEach(name -> unknown.add("I know no supplier \"%s\"; in %s there are %s."
                        .formatted(
                                Words.quoted(name),
                                open.name(),
                                Words.list(open.bids().stream()
                                        .map(bid -> bid.quotation().supplier())
                                        .toList()))));
    }
}
