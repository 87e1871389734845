package io.kraftd.adapter.reading.internal.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the character that separates the values of a table in plain text. Around the table may stand what belongs to the
 * document and not to the table: a title, a sender, sums. So not all lines have to agree, but neighbours have to.
 */
final class Separator {
    private static final List<Character> KNOWN = List.of('\t', ';', '|', ',');
    private static final int PROBED_ROWS = 200;
    private static final int PROBED_CHARACTERS = 256 * 1024;
    private static final double MOST_ROWS = 0.5;
    private static final Pattern FIGURE = Pattern.compile("\\s{0,9}[-+]?\\p{Sc}?[\\d.,']{1,20}\\p{Sc}?\\s{0,9}");

    private Separator() {}

    /**
     * How rows look when split at a character.
     *
     * @param columns the width that gives the largest block
     * @param rows how many rows have it
     * @param neighbours whether two of them follow each other
     * @param share their share of all rows
     * @param figures the share of all rows with a figure in a field of its own
     */
    private record Fit(char separator, int columns, int rows, boolean neighbours, double share, double figures) {
        boolean isTable() {
            return columns >= 2 && rows >= 2 && (share >= MOST_ROWS || (columns >= 3 && neighbours));
        }

        boolean isFullOfFigures() {
            return share >= MOST_ROWS && figures >= MOST_ROWS;
        }

        int size() {
            return rows * (columns - 1);
        }
    }

    /** Empty when the text is no table. */
    static Optional<Character> of(String text) {
        String probe = text.length() <= PROBED_CHARACTERS ? text : wholeLines(text.substring(0, PROBED_CHARACTERS));
        boolean prose = isProse(probe);
        return KNOWN.stream()
                .flatMap(candidate -> fit(probe, candidate).stream())
                .filter(fit -> fit.isTable() && (fit.separator != ',' || !prose || fit.isFullOfFigures()))
                .reduce((best, other) -> other.size() > best.size() ? other : best)
                .map(Fit::separator);
    }

    /** In sentences a space or the end of the line follows the comma; in tables that is seldom so. */
    private static boolean isProse(String probe) {
        int commas = 0;
        int spaced = 0;
        for (int i = 0; i + 1 < probe.length(); i++) {
            if (probe.charAt(i) == ',') {
                commas++;
                spaced += Character.isWhitespace(probe.charAt(i + 1)) ? 1 : 0;
            }
        }
        return spaced * 2 > commas;
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

    private static Optional<Fit> fit(String probe, char separator) {
        List<Integer> widths = new ArrayList<>();
        int withFigures = 0;
        try (CsvReader<CsvRecord> rows = rows(probe, separator)) {
            for (CsvRecord row : rows) {
                int filled =
                        (int) row.getFields().stream().filter(f -> !f.isBlank()).count();
                if (filled > 0) {
                    widths.add(filled == 1 ? 1 : row.getFieldCount());
                    withFigures += row.getFields().stream()
                                    .anyMatch(f -> FIGURE.matcher(f).matches())
                            ? 1
                            : 0;
                }
                if (widths.size() >= PROBED_ROWS) {
                    break;
                }
            }
        } catch (CsvParseException | IOException e) {
            // why: text that cannot be split at this character does not fit it
            return Optional.empty();
        }
        double figures = (double) withFigures / Math.max(1, widths.size());
        return widths.stream()
                .distinct()
                .filter(width -> width >= 2)
                .map(width -> fit(separator, width, widths, figures))
                .max(Comparator.comparingInt(Fit::size));
    }

    private static Fit fit(char separator, int width, List<Integer> widths, double figures) {
        int rows = 0;
        boolean neighbours = false;
        for (int i = 0; i < widths.size(); i++) {
            if (widths.get(i) == width) {
                rows++;
                neighbours |= i > 0 && widths.get(i - 1) == width;
            }
        }
        return new Fit(separator, width, rows, neighbours, (double) rows / widths.size(), figures);
    }

    private static String wholeLines(String text) {
        int end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        return end < 0 ? text : text.substring(0, end);
    }
}
