package io.kraftd.adapter.reading.internal.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the character that separates the values of a table in plain text. */
final class Separator {
    private static final List<Character> KNOWN = List.of('\t', ';', '|', ',');
    private static final int PROBED_ROWS = 200;
    private static final int PROBED_CHARACTERS = 256 * 1024;
    private static final double LEAST_AGREEMENT = 0.5;

    private Separator() {}

    /** How well rows agree on their number of columns when split at a character. */
    private record Fit(char separator, int columns, double agreement) {
        boolean isTable() {
            return columns >= 2 && agreement >= LEAST_AGREEMENT;
        }

        boolean isBetterThan(Fit other) {
            double lead = agreement - other.agreement;
            return Math.abs(lead) > 0.1 ? lead > 0 : columns > other.columns;
        }
    }

    /** Empty when the text is no table. */
    static Optional<Character> of(String text) {
        String probe = text.length() <= PROBED_CHARACTERS ? text : wholeLines(text.substring(0, PROBED_CHARACTERS));
        Fit best = null;
        for (char candidate : KNOWN) {
            Fit fit = fit(probe, candidate);
            if (fit.isTable() && (best == null || fit.isBetterThan(best))) {
                best = fit;
            }
        }
        return Optional.ofNullable(best).map(Fit::separator);
    }

    /** Rows of fields as RFC 4180 has them, lenient about what stands behind a closing quote. */
    static CsvReader<CsvRecord> rows(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    private static Fit fit(String probe, char separator) {
        List<Integer> widths = new ArrayList<>();
        try (CsvReader<CsvRecord> rows = rows(probe, separator)) {
            for (CsvRecord row : rows) {
                if (row.getFields().stream().anyMatch(f -> !f.isBlank())) {
                    widths.add(row.getFieldCount());
                }
                if (widths.size() >= PROBED_ROWS) {
                    break;
                }
            }
        } catch (CsvParseException | IOException e) {
            // why: text that cannot be split at this character does not fit it
            return new Fit(separator, 0, 0);
        }
        return agreement(separator, widths);
    }

    private static Fit agreement(char separator, List<Integer> widths) {
        Map<Integer, Integer> counts = new HashMap<>();
        widths.stream().filter(w -> w >= 2).forEach(w -> counts.merge(w, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(e -> e.getValue() >= 2)
                .map(e -> new Fit(separator, e.getKey(), (double) e.getValue() / widths.size()))
                .orElse(new Fit(separator, 0, 0));
    }

    private static String wholeLines(String text) {
        int end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        return end < 0 ? text : text.substring(0, end);
    }
}
