package io.kraftd.adapter.reading.internal.text;

import static io.kraftd.ports.reading.UnreadableFileException.Reason.CORRUPT_FILE;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.kraftd.adapter.reading.internal.CellCount;
import io.kraftd.domain.layout.Cell;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.Sheet;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of separated values in plain text. */
public final class CsvFile {
    private static final Pattern DECLARED = Pattern.compile("\\A\"?sep=(.)\"?(\\r\\n|\\r|\\n)");
    private static final String SHEET_NAME = "CSV";

    private final String text;
    private final char separator;
    private final int linesBefore;

    private CsvFile(String text, char separator, int linesBefore) {
        this.text = text;
        this.separator = separator;
        this.linesBefore = linesBefore;
    }

    /** Empty when the bytes are no text, or text without columns. */
    public static Optional<CsvFile> of(byte[] bytes) {
        return PlainText.of(bytes).flatMap(CsvFile::of);
    }

    private static Optional<CsvFile> of(String text) {
        Matcher declared = DECLARED.matcher(text);
        if (declared.find()) {
            return Optional.of(new CsvFile(
                    text.substring(declared.end()), declared.group(1).charAt(0), 1));
        }
        return Separator.of(text).map(separator -> new CsvFile(text, separator, 0));
    }

    /** One sheet; numbers stay text, since their notation is for the reader of the whole document to tell. */
    public DocumentLayout read(ReadingLimits limits, Deadline deadline) {
        CellCount count = new CellCount(limits, deadline);
        List<Cell> cells = new ArrayList<>();
        try (CsvReader<CsvRecord> rows = Separator.rows(text, separator)) {
            int row = linesBefore;
            for (CsvRecord record : rows) {
                for (int column = 0; column < record.getFieldCount(); column++) {
                    String field = record.getField(column).strip();
                    if (!field.isEmpty()) {
                        count.add();
                        cells.add(new Cell(row, column, field, null, null, false));
                    }
                }
                row++;
            }
        } catch (CsvParseException | IOException e) {
            throw new UnreadableFileException(CORRUPT_FILE, "The table in the text file is broken.", e);
        }
        return DocumentLayout.ofSheets(
                FileKind.CSV, List.of(new Sheet(SHEET_NAME, false, cells, List.of())), List.of());
    }
}
