package io.kraftd.domain.learning;

import io.kraftd.domain.layout.FileKind;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What papers of one layout have in common.
 *
 * @param labels printed labels and headings in the spelling of the vocabularies
 */
public record Fingerprint(FileKind kind, Set<String> labels) {
    private static final double ALIKE = 0.6;

    public Fingerprint {
        Objects.requireNonNull(kind, "kind");
        labels = Collections.unmodifiableSortedSet(new TreeSet<>(labels));
    }

    /** Whether another paper of this kind has most of these labels, too. */
    public boolean fits(Fingerprint other) {
        long there = labels.stream().filter(other.labels::contains).count();
        return kind == other.kind && there >= labels.size() * ALIKE;
    }
}
