package io.kraftd.usecases.assistant.routing;

import static io.kraftd.usecases.assistant.routing.Concept.*;

import java.util.List;
import java.util.function.Predicate;

/** One sign of what is wanted. The rule of the greatest weight that holds decides; {@link #ALL} is the one table. */
record Rule(String tool, int weight, Predicate<Intent> holds) {
    private static final String CHECK_DI_DECISION = "check_di_decision";
    private static final String COMPARE_QUOTES = "compare_quotes";
    private static final String DRAFT_CLARIFICATION = "draft_clarification";
    private static final String DRAFT_PURCHASE_ORDER = "draft_purchase_order";
    private static final String EXPLAIN_FIGURE = "explain_figure";
    private static final String GET_FIELD = "get_field";
    private static final String LIST_DOCUMENTS = "list_documents";
    private static final String MISSING_INFORMATION = "missing_information";
    private static final String PRICE_HISTORY = "price_history";
    private static final String SEARCH_DOCUMENTS = "search_documents";
    private static final String SIMULATE_AWARD = "simulate_award";
    private static final String SUPPLIER_PROFILE = "supplier_profile";
    private static final String VALIDATE_DOCUMENT = "validate_document";
    private static final String WHY_RANKED = "why_ranked";
    private static final String WORKFLOW_STATUS = "workflow_status";

    /** The weight up to which nothing is said but names. */
    static final int NAMES_ONLY = 35;

    static final List<Rule> ALL = List.of(
            new Rule(
                    VALIDATE_DOCUMENT,
                    79,
                    intent -> intent.mentions().strange()
                            && intent.has(VALIDATE)
                            && (!intent.asksForField() || intent.asksForSums())),
            new Rule(
                    LIST_DOCUMENTS,
                    78,
                    intent -> intent.mentions().strange() && intent.has(LIST, DOCUMENTS) && !intent.asksForField()),
            new Rule(GET_FIELD, 77, intent -> intent.mentions().strange() && !intent.hasAny(FIND, DRAFT, CLOUD)),
            new Rule(
                    COMPARE_QUOTES,
                    64,
                    intent -> intent.hasAny(LOWEST, HIGHEST) && intent.asksForSums() && !intent.hasAny(WHY, SPLIT)),
            new Rule(
                    VALIDATE_DOCUMENT,
                    64,
                    intent -> intent.has(VALIDATE) && intent.namesDocument() && intent.asksForSums()),
            new Rule("help", 80, intent -> intent.has(HELP)),
            new Rule("help", 20, intent -> intent.has(HELP_WORD)),
            new Rule(SIMULATE_AWARD, 72, intent -> intent.mentions().rate().isPresent()),
            new Rule(
                    SIMULATE_AWARD,
                    70,
                    intent -> intent.has(WITHOUT)
                            && intent.namesSupplier()
                            && !intent.namesLine()
                            && !intent.has(LETTER)),
            new Rule(SIMULATE_AWARD, 69, intent -> intent.has(MUST_HAVE) && intent.namesSupplier()),
            new Rule(
                    SIMULATE_AWARD,
                    68,
                    intent -> intent.mentions().mostSuppliers().isPresent()),
            new Rule(SIMULATE_AWARD, 67, intent -> intent.mentions().budget().isPresent()),
            new Rule(
                    SIMULATE_AWARD,
                    66,
                    intent -> intent.mentions().days().isPresent() && intent.hasAny(AWARD, LOWEST, BIDS, RANK)),
            new Rule(
                    SIMULATE_AWARD,
                    62,
                    intent -> intent.has(SPLIT) && intent.hasAny(AWARD, LOWEST, ORDER, SAVINGS, BIDS)),
            new Rule(SIMULATE_AWARD, 56, intent -> intent.has(SPLIT)),
            new Rule(SIMULATE_AWARD, 45, intent -> intent.has(AWARD)),
            new Rule(DRAFT_CLARIFICATION, 76, intent -> intent.has(LETTER, DRAFT)),
            new Rule(DRAFT_CLARIFICATION, 74, Rule::asksSupplier),
            new Rule(DRAFT_CLARIFICATION, 65, intent -> intent.has(LETTER) && intent.namesSupplier()),
            new Rule(DRAFT_CLARIFICATION, 50, intent -> intent.has(LETTER)),
            new Rule(DRAFT_PURCHASE_ORDER, 75, intent -> intent.has(DRAFT, ORDER) && !intent.has(LETTER)),
            new Rule(DRAFT_PURCHASE_ORDER, 74, intent -> intent.has(DRAFT, BUYING) && !intent.hasAny(LETTER, WHY)),
            new Rule(CHECK_DI_DECISION, 90, intent -> intent.has(CLOUD)),
            new Rule(PRICE_HISTORY, 73, intent -> intent.has(HISTORY)),
            new Rule(WORKFLOW_STATUS, 64, intent -> intent.has(ORDER, ISSUED) && !intent.has(DRAFT)),
            new Rule(
                    WORKFLOW_STATUS,
                    63,
                    intent -> intent.has(STATUS) && !intent.has(EXPLAIN) && !intent.namesSupplier()),
            new Rule(WORKFLOW_STATUS, 40, intent -> intent.has(STATUS)),
            new Rule(WORKFLOW_STATUS, 36, intent -> intent.has(ORDER)),
            new Rule(EXPLAIN_FIGURE, 61, intent -> intent.has(WHY, LEVELLED)),
            new Rule(EXPLAIN_FIGURE, 60, intent -> intent.has(USED_RATE)),
            new Rule(
                    EXPLAIN_FIGURE,
                    59,
                    intent -> intent.has(EXPLAIN) && (intent.namesSupplier() || intent.namesLine())),
            new Rule(EXPLAIN_FIGURE, 58, intent -> intent.has(EXPLAIN, LEVELLED)),
            new Rule(
                    EXPLAIN_FIGURE,
                    57,
                    intent -> intent.has(LEVELLED) && intent.namesSupplier() && !intent.hasAny(RANK, COMPARE)),
            new Rule(EXPLAIN_FIGURE, 63, intent -> intent.has(DOUBT) && intent.namesSupplier() && intent.namesLine()),
            new Rule(SIMULATE_AWARD, 65, intent -> intent.has(RATE_MOVE) && intent.hasAny(AWARD, RANK, LOWEST)),
            new Rule(EXPLAIN_FIGURE, 55, intent -> intent.has(STAND_IN)),
            new Rule(EXPLAIN_FIGURE, 44, intent -> intent.has(EXPLAIN)),
            new Rule(WHY_RANKED, 60, intent -> intent.has(WHY, RANK)),
            new Rule(WHY_RANKED, 59, intent -> intent.has(WHY) && intent.hasAny(LOWEST, HIGHEST, COMPARE)),
            new Rule(WHY_RANKED, 58, intent -> intent.has(ROBUST) && !intent.has(VALIDATE)),
            new Rule(WHY_RANKED, 53, intent -> intent.has(WHY) && intent.namesSupplier()),
            new Rule(WHY_RANKED, 52, intent -> intent.has(RANK) && intent.namesSupplier() && !intent.asksForField()),
            new Rule(COMPARE_QUOTES, 57, intent -> intent.has(SAVINGS) && !intent.has(AWARD)),
            new Rule(
                    COMPARE_QUOTES,
                    56,
                    intent -> intent.namesLine() && intent.hasAny(LOWEST, HIGHEST, COMPARE) && !intent.has(WHY)),
            new Rule(
                    COMPARE_QUOTES,
                    54,
                    intent -> intent.namesLine()
                            && intent.hasAny(PRICE, BIDS)
                            && intent.mentions().suppliers().size() != 1),
            new Rule(COMPARE_QUOTES, 51, intent -> intent.hasAny(LOWEST, HIGHEST) && !intent.asksForField()),
            new Rule(
                    COMPARE_QUOTES,
                    50,
                    intent -> intent.hasAny(LOWEST, HIGHEST)
                            && intent.has(BIDS)
                            && intent.mentions().fields().isEmpty()),
            new Rule(COMPARE_QUOTES, 49, intent -> intent.has(COMPARE) && !intent.asksForField()),
            new Rule(COMPARE_QUOTES, 42, intent -> intent.hasAny(LOWEST, HIGHEST, COMPARE)),
            new Rule(COMPARE_QUOTES, 41, intent -> intent.hasAny(RANK) && !intent.namesSupplier()),
            new Rule(COMPARE_QUOTES, 36, intent -> intent.has(PRICE)),
            new Rule(
                    MISSING_INFORMATION,
                    71,
                    intent -> intent.has(MISSING) && intent.hasAny(BIDS, WHY, ORDER) && !intent.asksForField()),
            new Rule(MISSING_INFORMATION, 58, intent -> intent.has(MISSING)),
            new Rule(SUPPLIER_PROFILE, 62, intent -> intent.has(PROFILE) && intent.namesSupplier()),
            new Rule(
                    SUPPLIER_PROFILE,
                    34,
                    intent -> !intent.mentions().suppliers().isEmpty()),
            new Rule(
                    VALIDATE_DOCUMENT,
                    57,
                    intent -> intent.has(VALIDATE)
                            && !asksUntilWhen(intent)
                            && (intent.namesDocument() || intent.hasAny(DOCUMENTS, BIDS))),
            new Rule(VALIDATE_DOCUMENT, 54, intent -> intent.has(VALIDATE) && intent.namesSupplier()),
            new Rule(VALIDATE_DOCUMENT, 38, intent -> intent.has(VALIDATE) && !asksUntilWhen(intent)),
            new Rule(SEARCH_DOCUMENTS, 60, intent -> intent.has(FIND, DOCUMENTS)),
            new Rule(SEARCH_DOCUMENTS, 53, intent -> intent.has(FIND)),
            new Rule(LIST_DOCUMENTS, 59, intent -> intent.has(DOCUMENTS, LIST) && !intent.namesDocument()),
            new Rule(
                    LIST_DOCUMENTS,
                    58,
                    intent -> intent.has(LIST)
                            && intent.mentions().documentType() != null
                            && !intent.namesSupplier()
                            && !intent.namesLine()
                            && !intent.asksForField()
                            && !intent.hasAny(LOWEST, HIGHEST, COMPARE, RANK, MISSING, VALIDATE, PRICE)),
            new Rule(LIST_DOCUMENTS, 37, intent -> intent.has(DOCUMENTS)),
            new Rule(
                    GET_FIELD,
                    62,
                    intent -> intent.asksForField()
                            && (intent.namesSupplier() || intent.namesDocument() || intent.namesLine())
                            && !intent.hasAny(WHY, LEVELLED, EXPLAIN)),
            new Rule(GET_FIELD, 61, intent -> intent.has(QUANTITY) && intent.namesLine()),
            new Rule(
                    GET_FIELD,
                    55,
                    intent -> intent.namesLine()
                            && intent.mentions().suppliers().size() == 1
                            && intent.hasAny(PRICE, BIDS)),
            new Rule(GET_FIELD, 48, intent -> intent.asksForField()),
            new Rule(COMPARE_QUOTES, NAMES_ONLY, Intent::namesLine));

    private static boolean asksUntilWhen(Intent intent) {
        return intent.asksForField()
                && intent.folded()
                        .matches(
                                "(?s).*(?<!\\p{L})(until|till|how long|when|bis wann|wie lange|jusqu'?a quand|combien de temps|hasta cuando)(?!\\p{L}).*");
    }

    private static boolean asksSupplier(Intent intent) {
        return intent.namesSupplier()
                && intent.folded()
                        .matches(
                                "(?s).*(?<!\\p{L})(ask|query|request .{0,20}from|enquire with|inquire with|tell|frag\\w*|demande[rz]?|pregunta\\w*) .*")
                && !intent.folded()
                        .matches(
                                "(?s).*(?<!\\p{L})(does|do|did|is|are|can you tell|tell me|tell us|asks|asked|asking)(?!\\p{L}).*");
    }
}
