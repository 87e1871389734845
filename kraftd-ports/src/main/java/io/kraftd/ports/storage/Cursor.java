package io.kraftd.ports.storage;

/** An opaque place in a list, made by the store that answered the page. Safe to hand to clients and to get back altered. */
public record Cursor(String token) {
    public Cursor {
        if (token.isBlank()) {
            throw new IllegalArgumentException("a cursor is not blank");
        }
    }
}
