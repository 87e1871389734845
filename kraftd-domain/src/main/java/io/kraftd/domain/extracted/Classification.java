package io.kraftd.domain.extracted;

import java.util.List;
import java.util.Objects;

/**
 * What kind of document it is and why.
 *
 * @param confidence honest: not the winner scaled up, 0 for {@code UNKNOWN} when nothing speaks for any type
 * @param reasons what spoke for the type, one phrase each, strongest first
 * @param alternatives the other types something speaks for, best first
 */
public record Classification(
        DocumentType type, Confidence confidence, List<String> reasons, List<Alternative> alternatives) {
    /** Another type and its chance. */
    public record Alternative(DocumentType type, Confidence confidence) {}

    public Classification {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(confidence, "confidence");
        reasons = List.copyOf(reasons);
        alternatives = List.copyOf(alternatives);
    }
}
