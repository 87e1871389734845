package io.kraftd.ports.secrets;

import java.util.Objects;

/** One version of a secret. Its text appears in no {@link #toString()}. */
public record Secret(String text, String version) {
    public Secret {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a secret is not empty");
        }
        Objects.requireNonNull(version, "version");
    }

    @Override
    public String toString() {
        return "Secret[version=" + version + "]";
    }
}
