package io.kraftd.domain.extracted;

import java.util.List;
import java.util.Map;

/**
 * How sure the reading is as a whole and by part.
 *
 * @param byPart parts such as {@code parties} or {@code line_items}; a part with nothing read is left out
 * @param missingFields pointers of required and important values that were not found
 * @param flags short machine-readable remarks, such as {@code totals_do_not_close}
 */
public record ExtractionConfidence(
        Confidence overall, Map<String, Confidence> byPart, List<FieldPath> missingFields, List<String> flags) {
    public ExtractionConfidence {
        byPart = Map.copyOf(byPart);
        missingFields = List.copyOf(missingFields);
        flags = List.copyOf(flags);
    }
}
