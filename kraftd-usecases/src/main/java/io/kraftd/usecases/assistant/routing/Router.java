package io.kraftd.usecases.assistant.routing;

import io.kraftd.domain.document.Document;
import io.kraftd.ports.language.ToolSpec;
import io.kraftd.usecases.assistant.desk.Desk;
import io.kraftd.usecases.assistant.desk.Named;
import io.kraftd.usecases.assistant.desk.Spelling;
import io.kraftd.usecases.assistant.tools.Toolbox;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Chooses what is done about a question: refusals first, then the strongest rule, then likeness to descriptions of tools. */
public final class Router {
    private static final Set<String> NEED_A_SUPPLIER = Set.of("supplier_profile", "draft_clarification");
    private static final Set<String> NEED_THE_SUPPLIER = Set.of(
            "draft_purchase_order", "explain_figure", "missing_information", "validate_document", "check_di_decision");
    private static final Pattern THE_SUPPLIER =
            Pattern.compile("(?<!\\p{L})(the|this|that|our|a|one|some) (supplier|vendor|bidder)(?!s|\\p{L})");
    private static final Set<String> NEED_A_LINE = Set.of("compare_quotes", "explain_figure", "get_field");

    private final Toolbox tools;

    /** Among these tools. */
    public Router(Toolbox tools) {
        this.tools = tools;
    }

    /**
     * What is done about the question; {@code about} is the document the user looks at, {@code memory} what the conversation was
     * about before.
     */
    public Choice choose(Desk desk, String question, Optional<Document> about, Memory memory) {
        Mentions mentions = new Understanding(desk, question).mentions(about, memory);
        String folded = Spelling.folded(question);
        Set<Concept> concepts =
                Arrays.stream(Concept.values()).filter(each -> each.in(folded)).collect(Collectors.toSet());
        return choose(new Intent(folded, concepts, mentions), question, memory);
    }

    private Choice choose(Intent intent, String question, Memory memory) {
        Optional<String> refusal = Refusals.of(intent);
        if (refusal.isPresent()) {
            return new Choice.Refuse(refusal.get(), "The question asks for something I do not do.");
        }
        Optional<Rule> rule =
                Rule.ALL.stream().filter(each -> each.holds().test(intent)).max(Comparator.comparingInt(Rule::weight));
        Optional<Choice> goingOn = FollowUp.of(intent, rule, question, memory);
        if (goingOn.isPresent()) {
            return goingOn.get();
        }
        boolean namesOnly = rule.filter(each -> each.weight() > Rule.NAMES_ONLY).isEmpty();
        String unexplained = namesOnly && rule.isPresent() ? Slots.unexplained(intent, question) : "";
        if (!unexplained.isEmpty()) {
            return new Choice.Use(
                    "search_documents",
                    Map.of("words", unexplained),
                    "I know no computation for that, so I searched the documents for it.");
        }
        Optional<String> tool = rule.map(Rule::tool).or(() -> likeness().best(intent.folded()));
        return tool.map(name -> use(name, intent, question))
                .orElseGet(() -> new Choice.Refuse(
                        Refusals.outside(), "Nothing in the question is about documents or purchases."));
    }

    // why: made when no rule holds, which is rare, and takes longer at the start of a process than most of it.
    private Likeness likeness() {
        return new Likeness(tools.specs().stream().collect(Collectors.toMap(ToolSpec::name, ToolSpec::description)));
    }

    private static Choice use(String tool, Intent intent, String question) {
        Mentions mentions = intent.mentions();
        if (!mentions.unknown().isEmpty() && !tool.equals("help") && !tool.equals("search_documents")) {
            return new Choice.Ask(String.join(" ", mentions.unknown()), "It names something that is not here.");
        }
        if (NEED_A_SUPPLIER.contains(tool) && mentions.supplier().isEmpty()) {
            return whichSupplier(mentions);
        }
        if (tool.equals("simulate_award")
                && intent.has(Concept.RATE_MOVE)
                && mentions.rate().isEmpty()) {
            return new Choice.Ask(
                    "At which rate? Name the two currencies and the rate, or say by how many percent it moves.",
                    "It supposes another exchange rate and does not say which.");
        }
        if (NEED_THE_SUPPLIER.contains(tool)
                && mentions.supplier().isEmpty()
                && THE_SUPPLIER.matcher(intent.folded()).find()) {
            return whichSupplier(mentions);
        }
        boolean severalLines = mentions.lines().size() > 1 && intent.folded().matches("(?s).*\\D.*");
        if (severalLines && NEED_A_LINE.contains(tool) && mentions.open().isPresent()) {
            return new Choice.Ask(
                    "Which line do you mean: %s?"
                            .formatted(Named.choices(mentions.open().get(), mentions.lines())),
                    "Its words fit several lines.");
        }
        Map<String, Object> arguments = Slots.of(tool, intent, question);
        return new Choice.Use(tool, arguments, because(tool, arguments));
    }

    private static Choice whichSupplier(Mentions mentions) {
        String names = mentions.open().stream()
                .flatMap(open -> open.bids().stream())
                .map(bid -> bid.quotation().supplier())
                .collect(Collectors.joining(", "));
        return new Choice.Ask(
                "Which supplier do you mean%s?".formatted(names.isEmpty() ? "" : ": " + names),
                "It does not say which supplier is meant.");
    }

    private static String because(String tool, Map<String, Object> arguments) {
        List<String> named = arguments.entrySet().stream()
                .filter(each -> !each.getKey().equals("case"))
                .map(each -> each.getKey() + " " + each.getValue())
                .sorted()
                .toList();
        return "I used %s%s.".formatted(tool, named.isEmpty() ? "" : " with " + String.join(", ", named));
    }
}
