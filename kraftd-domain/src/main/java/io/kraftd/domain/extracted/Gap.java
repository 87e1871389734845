package io.kraftd.domain.extracted;

/**
 * Something the document should say and does not.
 *
 * @param remediation what a person can do about it, one sentence
 */
public record Gap(FieldPath field, Importance importance, String remediation) {
    /** How much the type of document needs the value. */
    public enum Importance {
        REQUIRED,
        IMPORTANT,
        OPTIONAL
    }
}
