package io.kraftd.bench.extraction;

import io.kraftd.bench.extraction.Judged.Value;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a set of judged documents comes to. Shares are from 0 to 1, {@code NaN} where there is nothing to share.
 *
 * @param types documents whose type was told
 * @param right header values that were right
 * @param wrong header values that were wrong or on no paper
 * @param missing header values on paper that were not read
 * @param sure header values said with a confidence of at least {@value #SURE}
 * @param sureWrong those of them that were wrong
 * @param lined documents whose lines are judged
 * @param lines mean of the harmonic means of precision and recall of their lines
 */
record Figures(
        int documents, int types, int right, int wrong, int missing, int sure, int sureWrong, int lined, double lines) {
    static final double SURE = 0.9;

    static Figures of(List<Judged> judged) {
        List<Value> values =
                judged.stream().flatMap(one -> one.values().stream()).toList();
        List<Value> sure =
                values.stream().filter(value -> value.confidence() >= SURE).toList();
        List<LineScore> scores =
                judged.stream().map(Judged::lines).filter(Objects::nonNull).toList();
        return new Figures(
                judged.size(),
                (int) judged.stream().filter(Judged::typeRight).count(),
                count(values, Verdict.RIGHT),
                count(values, Verdict.WRONG),
                count(values, Verdict.MISSING),
                sure.size(),
                count(sure, Verdict.WRONG),
                scores.size(),
                scores.stream().mapToDouble(LineScore::f1).average().orElse(Double.NaN));
    }

    private static int count(List<Value> values, Verdict verdict) {
        return (int) values.stream().filter(value -> value.verdict() == verdict).count();
    }

    double typeShare() {
        return (double) types / documents;
    }

    double precision() {
        return (double) right / (right + wrong);
    }

    double recall() {
        return (double) right / (right + wrong + missing);
    }

    /** As the harmonic mean of precision and recall. */
    double header() {
        return 2.0 * right / (2.0 * right + 2.0 * wrong + missing);
    }

    double wrongShare() {
        return (double) wrong / (right + wrong + missing);
    }

    double wrongOfSure() {
        return (double) sureWrong / sure;
    }

    /** One row of a table. */
    String row(String name) {
        return String.format(
                Locale.ROOT,
                "%-28s docs %4d  type %.3f  header P %.3f R %.3f F1 %.3f wrong %.3f  lines F1 %.3f (%d)%n",
                name,
                documents,
                typeShare(),
                precision(),
                recall(),
                header(),
                wrongShare(),
                lines,
                lined);
    }
}
