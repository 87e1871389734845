package io.kraftd.ports.storage;

/** An opaque mark of one saved state (Cosmos: the ETag). Only equality means anything. */
public record Revision(String token) {
    public Revision {
        if (token.isBlank()) {
            throw new IllegalArgumentException("a revision is not blank");
        }
    }
}
