package io.kraftd.usecases.cloud;

/** The service was asked for by name and cannot be asked; nothing was sent. */
public final class CloudUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why it cannot. */
    public enum Why {
        /** No service is configured here. */
        NOT_CONFIGURED("Azure Document Intelligence is not configured here"),
        /** It does not take files of this kind. */
        KIND_NOT_ACCEPTED("Azure Document Intelligence does not take files of this kind"),
        /** What the owner may spend this month is spent. */
        BUDGET_SPENT("The budget of this month does not allow another call of Azure Document Intelligence");

        private final String sentence;

        Why(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Why why;

    CloudUnavailableException(Why why) {
        super(why.sentence);
        this.why = why;
    }

    /** Why it cannot be asked. */
    public Why why() {
        return why;
    }
}
