package io.kraftd.usecases;

import java.util.List;

/** Values of a command that cannot be accepted, each with its reason; nothing was done. */
public final class RefusedInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** One refused value: the command's field in snake_case, and one sentence why. Never the value itself. */
    public record Refusal(String field, String message) {}

    private final transient List<Refusal> refusals;

    RefusedInputException(List<Refusal> refusals) {
        super("Some values cannot be accepted");
        this.refusals = List.copyOf(refusals);
    }

    /** What is wrong, at least one. */
    public List<Refusal> refusals() {
        return refusals;
    }
}
