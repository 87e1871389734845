package io.kraftd.domain.procurement.process;

import java.util.List;

/** A step was asked for before the steps it needs have current results. */
public final class StepMissingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final CaseStep asked;
    private final List<CaseStep> missing;
    private final CaseStatus current;

    StepMissingException(CaseStep asked, List<CaseStep> missing, CaseStatus current) {
        super("The step %s needs %s first"
                .formatted(
                        asked.word(),
                        String.join(", ", missing.stream().map(CaseStep::word).toList())));
        this.asked = asked;
        this.missing = List.copyOf(missing);
        this.current = current;
    }

    /** The step that was asked for. */
    public CaseStep asked() {
        return asked;
    }

    /** The steps that are missing or stale, earliest first. */
    public List<CaseStep> missing() {
        return missing;
    }

    /** Where the case stands. */
    public CaseStatus current() {
        return current;
    }
}
