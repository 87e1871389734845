package io.kraftd.domain.intelligence.assemble;

import io.kraftd.domain.extracted.Anomaly;
import io.kraftd.domain.extracted.Classification;
import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.DataQuality;
import io.kraftd.domain.extracted.ExtractionConfidence;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.Fields;
import io.kraftd.domain.intelligence.validate.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How sure the reading is, part by part: the mean confidence of the part's values. */
public final class PartConfidence {
    private PartConfidence() {}

    /** The confidence of a reading. */
    public static ExtractionConfidence of(Classification classification, Fields fields, DataQuality quality) {
        Map<String, double[]> sums = new HashMap<>();
        for (Map.Entry<FieldPath, Field> entry : fields.byPath().entrySet()) {
            String part = entry.getKey().pointer().substring(1).split("/", 2)[0];
            double[] sum = sums.computeIfAbsent(part, any -> new double[2]);
            sum[0] += entry.getValue().confidence().value();
            sum[1]++;
        }
        Map<String, Confidence> parts = new HashMap<>();
        sums.forEach((part, sum) -> parts.put(part, Confidence.clamped(sum[0] / sum[1])));
        double mean =
                parts.values().stream().mapToDouble(Confidence::value).average().orElse(0);
        Confidence overall = Confidence.clamped(mean * quality.completeness() / 100.0 * 0.5
                + mean * classification.confidence().value() * 0.5);
        List<String> flags =
                quality.anomalies().stream().map(Anomaly::code).distinct().toList();
        return new ExtractionConfidence(overall, parts, Validator.missing(quality), flags);
    }
}
