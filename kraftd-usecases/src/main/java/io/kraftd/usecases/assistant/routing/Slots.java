package io.kraftd.usecases.assistant.routing;

import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.usecases.assistant.desk.Named;
import io.kraftd.usecases.assistant.desk.OpenCase;
import io.kraftd.usecases.assistant.desk.Spelling;
import io.kraftd.usecases.assistant.tools.FieldName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills the arguments of a tool from what a question names. */
final class Slots {
    private static final Pattern QUOTED = Pattern.compile("[\"“”'‘«»]([^\"“”'‘’«»]{2,80})[\"“”'’«»]");
    private static final Set<String> NOT_SOUGHT = Set.of(
            "the",
            "a",
            "an",
            "of",
            "in",
            "on",
            "is",
            "are",
            "do",
            "does",
            "did",
            "any",
            "anything",
            "something",
            "where",
            "which",
            "what",
            "who",
            "document",
            "documents",
            "file",
            "files",
            "find",
            "search",
            "look",
            "for",
            "mention",
            "mentions",
            "mentioned",
            "mentioning",
            "contain",
            "contains",
            "containing",
            "say",
            "says",
            "said",
            "about",
            "word",
            "words",
            "me",
            "all",
            "please",
            "stand",
            "stands",
            "appear",
            "appears",
            "written",
            "talk",
            "talks",
            "refer",
            "refers",
            "to",
            "our",
            "my",
            "your",
            "it",
            "that",
            "there",
            "with",
            "has",
            "have",
            "can",
            "you",
            "i",
            "we",
            "up",
            "through",
            "quotation",
            "quotations",
            "quote",
            "quotes",
            "offer",
            "offers",
            "occur",
            "occurs",
            "keyword",
            "text",
            "and",
            "or",
            "from",
            "paper",
            "papers",
            "every",
            "place",
            "places",
            "show",
            "list",
            "somewhere",
            "anywhere",
            "speak",
            "speaks",
            "locate",
            "spot");

    private final Intent intent;
    private final Mentions mentions;
    private final Map<String, Object> arguments = new LinkedHashMap<>();

    private Slots(Intent intent) {
        this.intent = intent;
        this.mentions = intent.mentions();
    }

    static Map<String, Object> of(String tool, Intent intent, String text) {
        Slots slots = new Slots(intent);
        slots.fill(tool, text);
        return slots.arguments;
    }

    /** Words of a question that are no names, no common words and no concept. */
    static String unexplained(Intent intent, String text) {
        Mentions mentions = intent.mentions();
        List<String> names = new ArrayList<>();
        mentions.open().ifPresent(open -> {
            Named.suppliers(open).in(text).forEach(found -> names.addAll(found.words()));
            names.addAll(Named.lines(open).telling(Spelling.words(text)));
        });
        return Spelling.words(text).stream()
                .filter(word -> word.length() > 2 && !NOT_SOUGHT.contains(word) && !names.contains(word))
                .filter(word -> intent.concepts().stream().noneMatch(concept -> concept.in(word)))
                .filter(word -> !word.matches("lines?|items?|positions?|\\d+"))
                .collect(Collectors.joining(" "));
    }

    private void fill(String tool, String text) {
        switch (tool) {
            case "list_documents" -> list();
            case "search_documents" -> arguments.put("words", sought(text));
            case "get_field" -> field();
            case "explain_figure" -> {
                supplier();
                line();
            }
            case "compare_quotes" -> line();
            case "why_ranked", "supplier_profile", "draft_clarification" -> supplier();
            case "missing_information", "draft_purchase_order" ->
                Stream.concat(mentions.suppliers().stream(), mentions.referred().stream())
                        .limit(1)
                        .forEach(name -> arguments.put("supplier", name));
            case "simulate_award" -> simulation();
            case "price_history" -> item();
            case "validate_document", "check_di_decision" -> {
                mentions.documents().stream().limit(1).forEach(id -> arguments.put("document", id));
                if (mentions.documents().isEmpty()) {
                    supplier();
                }
            }
            default -> {}
        }
        boolean inCase = !Set.of("help", "list_documents", "search_documents").contains(tool);
        if (inCase && !(tool.equals("workflow_status") && mentions.documents().isEmpty())) {
            mentions.open().map(OpenCase::id).ifPresent(id -> arguments.put("case", id.value()));
        }
    }

    private void supplier() {
        mentions.supplier().ifPresent(name -> arguments.put("supplier", name));
    }

    private void line() {
        if (!mentions.lines().isEmpty()) {
            arguments.put("line", mentions.lines().get(0));
        }
    }

    private void list() {
        Optional.ofNullable(mentions.documentType()).ifPresent(type -> arguments.put("type", type));
        mentions.suppliers().stream().limit(1).forEach(name -> arguments.put("party", name));
        mentions.from().ifPresent(day -> arguments.put("from", day.toString()));
        mentions.to().ifPresent(day -> arguments.put("to", day.toString()));
    }

    private void field() {
        List<FieldName> fields = mentions.fields();
        if (mentions.strange()) {
            ofDocument(fields);
            return;
        }
        if (!mentions.lines().isEmpty()) {
            line();
            boolean ofLine = !fields.isEmpty() && fields.get(0).ofLine();
            fields = ofLine
                    ? fields
                    : List.of(
                            intent.has(Concept.QUANTITY) && !intent.has(Concept.PRICE)
                                    ? FieldName.QUANTITY
                                    : FieldName.PRICE);
            if (intent.has(Concept.QUANTITY)
                    && intent.folded().matches("(?s).*how (many|much).*(need|require|want|order|request|ask).*")) {
                fields = List.of(FieldName.QUANTITY);
            }
        }
        if (!fields.isEmpty()) {
            arguments.put("fields", fields.stream().map(FieldName::word).toList());
            also(fields);
        }
        if (mentions.suppliers().isEmpty() && !mentions.documents().isEmpty()) {
            arguments.put("document", mentions.documents().get(0));
            return;
        }
        List<String> suppliers = mentions.suppliers().isEmpty() ? mentions.referred() : mentions.suppliers();
        if (!suppliers.isEmpty()) {
            arguments.put("suppliers", suppliers);
        } else if (mentions.implied() != null) {
            arguments.put("suppliers", List.of(mentions.implied()));
        }
    }

    // why: a document outside of the purchase has lines of its own, which its own words name.
    private void ofDocument(List<FieldName> fields) {
        arguments.put("document", mentions.documents().get(0));
        boolean ofLine = fields.isEmpty()
                ? intent.hasAny(Concept.PRICE, Concept.QUANTITY)
                : fields.get(0).ofLine();
        boolean lines = fields.isEmpty() ? !ofLine : fields.get(0) == FieldName.LINES;
        if (ofLine && !lines) {
            arguments.put("line", intent.folded());
            arguments.put("fields", List.of((fields.isEmpty() ? FieldName.PRICE : fields.get(0)).word()));
        } else {
            arguments.put(
                    "fields",
                    (lines ? List.of(FieldName.LINES) : fields)
                            .stream().map(FieldName::word).toList());
            also(fields);
        }
    }

    private void also(List<FieldName> fields) {
        List<String> more = FieldWords.beside(fields, intent.folded()).stream()
                .map(FieldName::word)
                .toList();
        if (!more.isEmpty()) {
            arguments.put("also", more);
        }
    }

    private void simulation() {
        if (!mentions.suppliers().isEmpty() && intent.has(Concept.WITHOUT)) {
            arguments.put("without", mentions.suppliers());
        } else if (!mentions.suppliers().isEmpty() && intent.has(Concept.MUST_HAVE)) {
            arguments.put("with", mentions.suppliers());
        } else if (!mentions.suppliers().isEmpty()
                && mentions.rate().isEmpty()
                && mentions.open().isPresent()) {
            others(mentions.open().get());
        } else if (mentions.suppliers().isEmpty() && mentions.implied() != null && intent.has(Concept.WITHOUT)) {
            arguments.put("without", List.of(mentions.implied()));
        }
        mentions.mostSuppliers().ifPresent(most -> arguments.put("max_suppliers", most));
        mentions.days().ifPresent(days -> arguments.put("delivery_days", days));
        mentions.budget().ifPresent(budget -> arguments.put("budget", budget));
        mentions.rate().ifPresent(rate -> {
            arguments.put("rate", rate.rate());
            Optional.ofNullable(rate.from()).ifPresent(code -> arguments.put("rate_from", code));
            Optional.ofNullable(rate.to()).ifPresent(code -> arguments.put("rate_to", code));
        });
    }

    // why: "everything to Alfa" and "split between Alfa and Beta" leave all others out.
    private void others(OpenCase open) {
        List<String> others = open.bids().stream()
                .map(LevelledBid::quotation)
                .map(quotation -> quotation.supplier())
                .filter(name -> !mentions.suppliers().contains(name))
                .toList();
        if (!others.isEmpty()) {
            arguments.put("without", others);
        }
    }

    private void item() {
        if (!mentions.lines().isEmpty()) {
            arguments.put("item", mentions.lines().get(0));
        } else if (mentions.open().isPresent()) {
            List<String> words = Named.lines(mentions.open().get()).telling(Spelling.words(intent.folded()));
            if (!words.isEmpty()) {
                arguments.put("item", String.join(" ", words));
            }
        }
    }

    private static String sought(String text) {
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.find()) {
            return quoted.group(1);
        }
        String words = Spelling.words(text).stream()
                .filter(word -> !NOT_SOUGHT.contains(word))
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? text.strip() : words;
    }
}
