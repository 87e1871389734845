package io.kraftd.domain.intelligence.merge;

import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.extracted.ReadingMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One value of two readings. */
final class Choice {
    /** The check that two readings who agree have passed. */
    static final String AGREE = "two_readings_agree";

    /** Two readings of one print err together now and then. */
    private static final double SUREST = 0.99;

    private Choice() {}

    /** The better of the two; {@code local} may be absent. */
    static Field between(@Nullable Field local, Field cloud) {
        return local != null && localIsBetter(local, cloud) ? prefer(local, cloud) : prefer(cloud, local);
    }

    /** The first; the other, if there is one, is kept as its alternative, or makes it surer. */
    static Field prefer(Field first, @Nullable Field second) {
        if (second == null) {
            return first;
        }
        return same(first, second) ? agreed(first, second) : with(first, second);
    }

    static boolean same(@Nullable Field one, Field other) {
        if (one == null) {
            return false;
        }
        if (one.value() instanceof FieldValue.Number left && other.value() instanceof FieldValue.Number right) {
            return left.value().compareTo(right.value()) == 0;
        }
        if (one.value() instanceof FieldValue.Text left && other.value() instanceof FieldValue.Text right) {
            return words(left).equals(words(right));
        }
        return one.value().equals(other.value());
    }

    private static boolean localIsBetter(Field local, Field cloud) {
        if (local.method() == ReadingMethod.PARSED) {
            return true;
        }
        if (local.provenance() instanceof Provenance.Computed
                || !local.checksFailed().isEmpty()) {
            return false;
        }
        return !local.checksPassed().isEmpty() || local.confidence().compareTo(cloud.confidence()) >= 0;
    }

    private static Field agreed(Field one, Field other) {
        // why: the local reading names the label and the spelling that corrections and lessons go by.
        Field local = one.method() == ReadingMethod.AZURE ? other : one;
        double wrong = (1 - one.confidence().value()) * (1 - other.confidence().value());
        double surest = Math.max(
                SUREST, Math.max(one.confidence().value(), other.confidence().value()));
        List<String> passed = new ArrayList<>(local.checksPassed());
        passed.add(AGREE);
        return new Field(
                local.value(),
                local.raw(),
                local.label(),
                Confidence.clamped(Math.min(surest, 1 - wrong)),
                local.method(),
                local.provenance(),
                local.alternatives(),
                passed,
                local.checksFailed());
    }

    private static Field with(Field chosen, Field left) {
        List<Field.Alternative> others = new ArrayList<>();
        others.add(new Field.Alternative(left.value(), left.confidence()));
        others.addAll(chosen.alternatives());
        return new Field(
                chosen.value(),
                chosen.raw(),
                chosen.label(),
                chosen.confidence(),
                chosen.method(),
                chosen.provenance(),
                others,
                chosen.checksPassed(),
                chosen.checksFailed());
    }

    private static String words(FieldValue.Text text) {
        return text.value().replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
