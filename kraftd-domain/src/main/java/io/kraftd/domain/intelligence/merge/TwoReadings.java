package io.kraftd.domain.intelligence.merge;

import io.kraftd.domain.correction.Change;
import io.kraftd.domain.correction.Correctable;
import io.kraftd.domain.extracted.Anomaly;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.ExtractionMethod;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.Fields;
import io.kraftd.domain.intelligence.correct.CorrectedReading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The local reading of a paper, completed and contradicted by that of a service. */
public final class TwoReadings {
    private static final List<FieldPath> SUMS =
            List.of(new FieldPath("/totals/net"), new FieldPath("/totals/tax_total"), new FieldPath("/totals/gross"));
    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    private final ExtractedDocument local;
    private final Fields cloud;
    private final Set<FieldPath> doubted = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();

    private TwoReadings(ExtractedDocument local, Fields cloud) {
        this.local = local;
        this.cloud = cloud;
        local.quality().anomalies().stream().map(Anomaly::fields).forEach(doubted::addAll);
    }

    /**
     * The merged document. A value that only one reading has is taken; of two that differ, the one that arithmetic proves, else
     * the surer one, and the other stays as its alternative; two that agree are surer than each alone. Items are merged line by
     * line when both readings have as many of them, else all come from the reading whose amounts add up.
     *
     * @param cloud values by the paths of our documents, with the service's confidence
     */
    public static ExtractedDocument merged(ExtractedDocument local, Fields cloud) {
        TwoReadings readings = new TwoReadings(local, cloud);
        readings.header();
        readings.changes.addAll(new TwoLists(local, cloud).changes());
        return readings.changes.isEmpty()
                ? local
                : CorrectedReading.changed(local.readBy(ExtractionMethod.HYBRID), readings.changes);
    }

    private void header() {
        boolean localCloses = closes(local.fields());
        boolean cloudCloses = closes(cloud);
        cloud.byPath().forEach((path, read) -> {
            if (Correctable.lineOf(path).isPresent()) {
                return;
            }
            Field known = local.fields().byPath().get(path);
            boolean sum = SUMS.contains(path);
            if (sum && known != null && localCloses) {
                change(path, known, Choice.prefer(known, read));
            } else {
                change(path, known, sum && cloudCloses ? Choice.prefer(read, known) : Choice.between(known, read));
            }
        });
    }

    private void change(FieldPath path, @Nullable Field known, Field chosen) {
        if (!chosen.equals(known) && !(doubted.contains(path) && Choice.same(known, chosen))) {
            changes.add(new Change(path, known, chosen, null));
        }
    }

    private static boolean closes(Fields fields) {
        List<BigDecimal> sums = new ArrayList<>();
        for (FieldPath path : SUMS) {
            Field field = fields.byPath().get(path);
            if (field == null || !(field.value() instanceof FieldValue.Number number)) {
                return false;
            }
            sums.add(number.value());
        }
        return sums.get(0).add(sums.get(1)).subtract(sums.get(2)).abs().compareTo(TOLERANCE) <= 0;
    }
}
