package io.kraftd.usecases.assistant.routing;

import io.kraftd.usecases.assistant.tools.FieldName;
import java.util.Set;

/** What a question says, as rules look at it: its concepts, and what it names. */
record Intent(String folded, Set<Concept> concepts, Mentions mentions) {
    private static final Set<FieldName> SUMS =
            Set.of(FieldName.TOTAL, FieldName.NET, FieldName.GROSS, FieldName.LINE_TOTAL);

    boolean has(Concept... all) {
        for (Concept concept : all) {
            if (!concepts.contains(concept)) {
                return false;
            }
        }
        return true;
    }

    boolean hasAny(Concept... any) {
        for (Concept concept : any) {
            if (concepts.contains(concept)) {
                return true;
            }
        }
        return false;
    }

    boolean namesSupplier() {
        return mentions.supplier().isPresent();
    }

    boolean namesLine() {
        return !mentions.lines().isEmpty();
    }

    boolean namesDocument() {
        return !mentions.documents().isEmpty();
    }

    /** Whether all it asks for by name are sums of documents. */
    boolean asksForSums() {
        return asksForField() && mentions.fields().stream().allMatch(SUMS::contains);
    }

    boolean asksForField() {
        return !mentions.fields().isEmpty();
    }
}
