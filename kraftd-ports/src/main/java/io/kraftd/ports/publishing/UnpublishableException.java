package io.kraftd.ports.publishing;

import java.util.List;

/** The thing cannot be written in this form because it lacks something the form demands; nothing is invented. */
public final class UnpublishableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> missing;

    /** {@code missing} names what the form demands, one phrase each. */
    public UnpublishableException(String form, List<String> missing) {
        super("Cannot be written as " + form + " without: " + String.join(", ", missing));
        this.missing = List.copyOf(missing);
    }

    /** What is missing. */
    public List<String> missing() {
        return missing;
    }
}
