package io.kraftd.usecases.assistant;

/** The award that a proposal follows was made anew since, so what would be done is not what was shown. */
public final class ProposalOutdatedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProposalOutdatedException() {
        super("The award was proposed anew since; ask for a new draft");
    }
}
