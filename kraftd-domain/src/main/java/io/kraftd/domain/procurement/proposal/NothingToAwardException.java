package io.kraftd.domain.procurement.proposal;

import java.util.List;

/** No award can be recommended: the scenario is unknown, cannot be kept, or there is no valid offer at all. */
public final class NothingToAwardException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> details;

    NothingToAwardException(String code, String message, List<String> details) {
        super(message);
        this.code = code;
        this.details = List.copyOf(details);
    }

    /** Stable and machine readable: {@code scenario_unknown}, {@code award_infeasible}, {@code no_valid_offer}. */
    public String code() {
        return code;
    }

    /** The scenarios there are, the constraints that conflict, or why no offer is valid. */
    public List<String> details() {
        return details;
    }
}
