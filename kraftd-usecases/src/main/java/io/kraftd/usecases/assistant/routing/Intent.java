package io.kraftd.usecases.assistant.routing;

import java.util.Set;

/** What a question says, as rules look at it: its concepts, and what it names. */
record Intent(String folded, Set<Concept> concepts, Mentions mentions) {
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

    boolean asksForField() {
        return !mentions.fields().isEmpty();
    }
}
