package io.kraftd.domain.correction;

import io.kraftd.domain.correction.Correction.Undoing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every correction of one document, undone ones too, in the order they were made. Nothing is ever taken out. */
public record CorrectionLog(List<Correction> corrections) {
    /** Nothing was corrected yet. */
    public static final CorrectionLog EMPTY = new CorrectionLog(List.of());

    public CorrectionLog {
        corrections = List.copyOf(corrections);
    }

    /** The number of the next correction. */
    public int nextNumber() {
        return corrections.size() + 1;
    }

    /** The correction of this number, if there is one. */
    public Optional<Correction> numbered(int number) {
        return corrections.stream()
                .filter(correction -> correction.number() == number)
                .findFirst();
    }

    /** Those that were not undone. */
    public List<Correction> holding() {
        return corrections.stream().filter(Correction::holds).toList();
    }

    /** With one more at its end. */
    public CorrectionLog with(Correction correction) {
        if (correction.number() != nextNumber()) {
            throw new IllegalArgumentException("corrections are numbered one after the other");
        }
        List<Correction> more = new ArrayList<>(corrections);
        more.add(correction);
        return new CorrectionLog(more);
    }

    /** With one of them taken back. */
    public CorrectionLog without(int number, Undoing undoing) {
        return new CorrectionLog(corrections.stream()
                .map(each -> each.number() == number && each.holds() ? each.takenBack(undoing) : each)
                .toList());
    }
}
