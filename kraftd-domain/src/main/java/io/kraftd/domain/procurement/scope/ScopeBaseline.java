package io.kraftd.domain.procurement.scope;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The scope every bid is measured on.
 *
 * @param lines in the order of the inquiry, ids unique
 * @param currency the inquiry asks for; {@code null} when it names none
 * @param deadline until when bids are accepted
 * @param neededBy when the goods are needed
 * @param criteria the inquiry's own weights, empty when it names none
 * @param mandatoryTerms what a bid must accept, one sentence each
 */
public record ScopeBaseline(
        List<RfqLine> lines,
        @Nullable Currency currency,
        @Nullable LocalDate deadline,
        @Nullable LocalDate neededBy,
        List<AwardCriterion> criteria,
        List<String> mandatoryTerms,
        List<Question> questions) {
    public ScopeBaseline {
        lines = List.copyOf(lines);
        criteria = List.copyOf(criteria);
        mandatoryTerms = List.copyOf(mandatoryTerms);
        questions = List.copyOf(questions);
        Set<String> ids = new HashSet<>();
        for (RfqLine line : lines) {
            if (!ids.add(line.id())) {
                throw new IllegalArgumentException("two lines of a baseline have the id " + line.id());
            }
        }
    }

    /** The line with this id. */
    public Optional<RfqLine> line(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }
}
