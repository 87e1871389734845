package io.kraftd.domain.procurement.quote;

import java.text.Normalizer;
import java.util.Locale;

/** Names a supplier inside one case: its name folded to letters and digits of any script, joined by dashes. */
public record SupplierId(String value) implements Comparable<SupplierId> {
    public SupplierId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a supplier id is not blank");
        }
    }

    /** The id of the supplier with this name; {@link IllegalArgumentException} for a name without a letter or digit. */
    public static SupplierId of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String dashed = plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return new SupplierId(dashed.replaceAll("^-|-$", ""));
    }

    /** By their texts. */
    @Override
    public int compareTo(SupplierId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
