package io.kraftd.domain.document;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How another document is related to one: two papers of one type, from the same party, with the same number. */
public enum Kinship {
    /** The same number, party and total: most likely the same paper handed in twice, as another file. */
    NEAR_DUPLICATE,
    /** The other one is an earlier state of this one. */
    REVISION_OF,
    /** The other one is a later state of this one. */
    REVISED_BY;

    private static final Pattern REVISION = Pattern.compile(
            "(?i)[\\s._/-]*(?:rev(?:ision)?|ver(?:sion)?|(?<=[\\s._/-])[rv])[\\s._-]*\\d{1,2}\\s*$|(?<=\\d)[\\s._/-]*[a-e]\\s*$");
    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The lower-case word answers use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How {@code other} is related to {@code one}; empty when it is not, or when one of them was not read. */
    public static Optional<Kinship> between(Document one, Document other) {
        DocumentResult left = one.result();
        DocumentResult right = other.result();
        if (left == null || right == null || one.id().equals(other.id()) || left.type() != right.type()) {
            return Optional.empty();
        }
        String number = plain(left.documentNumber());
        boolean sameNumber = !number.isEmpty() && number.equals(plain(right.documentNumber()));
        boolean sameBase = !number.isEmpty() && base(left.documentNumber()).equals(base(right.documentNumber()));
        if (!sameBase || !sameParty(left, right)) {
            return Optional.empty();
        }
        return Optional.of(
                sameNumber && sameTotal(left, right) ? NEAR_DUPLICATE : later(one, other) ? REVISION_OF : REVISED_BY);
    }

    private static boolean sameParty(DocumentResult one, DocumentResult other) {
        String supplier = plain(one.supplierName());
        return !supplier.isEmpty()
                ? supplier.equals(plain(other.supplierName()))
                : !plain(one.buyerName()).isEmpty() && plain(one.buyerName()).equals(plain(other.buyerName()));
    }

    private static boolean sameTotal(DocumentResult one, DocumentResult other) {
        return one.gross() != null
                && other.gross() != null
                && one.gross().compareTo(other.gross()) == 0
                && Objects.equals(one.currency(), other.currency());
    }

    /** Whether the first is the later paper: by the days they name, else by when they were handed in. */
    private static boolean later(Document one, Document other) {
        DocumentResult left = Objects.requireNonNull(one.result(), "read");
        DocumentResult right = Objects.requireNonNull(other.result(), "read");
        if (left.issueDate() != null
                && right.issueDate() != null
                && !left.issueDate().equals(right.issueDate())) {
            return left.issueDate().isAfter(right.issueDate());
        }
        return one.createdAt().isAfter(other.createdAt());
    }

    private static String base(@Nullable String number) {
        return number == null ? "" : plain(REVISION.matcher(number).replaceAll(""));
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : NOISE.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
