package io.kraftd.usecases.failure;

import java.util.List;

/** Values of a command that cannot be accepted, each with its reason; nothing was done. */
public final class RefusedInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** One refused value: the command's field in snake_case, and one sentence why. Never the value itself. */
    public record Refusal(String field, String message) {}

    private final transient List<Refusal> refusals;

    /** {@code refusals} holds at least one. */
    public RefusedInputException(List<Refusal> refusals) {
        super("Some values cannot be accepted");
        this.refusals = List.copyOf(refusals);
    }

    /** One refused value. */
    public static RefusedInputException of(String field, String message) {
        return new RefusedInputException(List.of(new Refusal(field, message)));
    }

    /** What is wrong, at least one. */
    public List<Refusal> refusals() {
        return refusals;
    }
}
