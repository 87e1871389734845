package io.kraftd.usecases.assistant.desk;

/**
 * What was asked cannot be answered as it stands: something is named that the owner does not have, that may be two things, or
 * that no step has computed yet. The message is a sentence, often a question, for the user.
 */
public final class UnclearException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the sentence for the user. */
    public UnclearException(String message) {
        super(message);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
