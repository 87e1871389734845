package io.kraftd.usecases.assistant.routing;

import java.util.Optional;
import java.util.regex.Pattern;

/** What is not answered, and why: secrets and what belongs to others, acts, and what has nothing to do with purchases. */
final class Refusals {
    private static final Pattern ORDER_TO_ACT = Pattern.compile(
            "(?:^|[.!;:,] ?|\\b(?:please|can you|could you|would you|will you|go ahead and|just|now|then|and|to|bitte|merci de|por favor|i want you to|i need you to|let'?s) )(?:also |now |just |directly )?"
                    + Concept.NOW_ACT.pattern().pattern());
    private static final Pattern THINGS = Pattern.compile(
            "(?<!\\p{L})(it|them|this|that|these|now|the|an?|our|their|his|her|all|everything|immediately|right away|today|order\\w*|pos?|money|\\w+(ung|e)?)(?!\\p{L})");
    private static final Pattern ASKING = Pattern.compile(
            "^(?:and |so |ok |okay |hi |hello |hey )?(?:what|which|who|whom|whose|when|where|why|how|has|have|did|does|do|is|are|was|were|should|shall|would|if|was|wer|wann|wie|warum|quel\\w*|qui|quand|combien|pourquoi|est-ce|cuando|cuant\\w*|quien|que|may|could we|can we|can i|could i)(?!\\p{L})");
    private static final Pattern FOR_DRAFT = Pattern.compile(
            "(?<!\\p{L})(draft\\w*|prepare|compose|write|word|formulate|entw\\w+|redig\\w+|redact\\w+|suggest|propos\\w*|simulat\\w*|what if|suppose|imagine|would)(?!\\p{L})");
    private static final Pattern AND_SEND = Pattern.compile(
            "(?<!\\p{L})and (then |also |directly |immediately )?(send|submit|place|dispatch|approve|sign|transmit|e?-?mail|confirm|pay)(?!\\p{L})|(?<!\\p{L})(send|place|submit|issue|execute|release|pay|confirm|award|approve|sign)\\b.{0,60}\\b(now|immediately|right away|straight away|at once|directly|without (asking|confirm\\w*))(?!\\p{L})");

    private Refusals() {}

    /** The sentence of a refusal; empty when nothing speaks against answering. */
    static Optional<String> of(Intent intent) {
        if (intent.has(Concept.SECRET)) {
            return Optional.of("I do not show how I am set up, any credentials, or anything of other users. "
                    + "I answer questions on your own documents and purchases.");
        }
        if (acts(intent)) {
            return Optional.of("I send, order, award, pay, change and delete nothing. "
                    + "I can draft a purchase order or a letter for you to check; you confirm what is to be done.");
        }
        boolean ofTheField = intent.namesLine()
                || intent.namesDocument()
                || !intent.mentions().suppliers().isEmpty();
        return intent.has(Concept.OUTSIDE) && !ofTheField ? Optional.of(outside()) : Optional.empty();
    }

    /** What is said to questions that have nothing to do with purchases. */
    static String outside() {
        return "That is outside of what I know: I answer questions on your own procurement documents, quotations and purchases.";
    }

    private static boolean acts(Intent intent) {
        String folded = intent.folded();
        if (AND_SEND.matcher(folded).find() && !ASKING.matcher(folded).find()) {
            return true;
        }
        boolean asking =
                ASKING.matcher(folded).find() || FOR_DRAFT.matcher(folded).find();
        boolean change = intent.has(Concept.CHANGE) && !intent.mentions().rate().isPresent();
        boolean order =
                ORDER_TO_ACT.matcher(folded).find() && THINGS.matcher(folded).find();
        return !asking && (change || order);
    }
}
