package io.kraftd.adapter.publishing.internal.comparison;

import static io.kraftd.ports.reading.UnreadableFileException.Reason.CORRUPT_FILE;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.UNSUPPORTED_TYPE;

import io.kraftd.adapter.publishing.internal.text.Neutral;
import io.kraftd.domain.layout.Cell;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.Sheet;
import io.kraftd.domain.procurement.comparison.Comparison;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import io.kraftd.domain.shared.ExchangeRate;
import io.kraftd.ports.publishing.ComparisonEdits;
import io.kraftd.ports.reading.UnreadableFileException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a person filled into the workbook of a comparison. Nothing is believed that the book of the case does not have. */
public final class EditedBook {
    private final Book book;
    private final Map<List<Integer>, Cell> cells = new HashMap<>();

    private EditedBook(Book book, Sheet inputs) {
        this.book = book;
        inputs.cells().forEach(cell -> cells.put(List.of(cell.row(), cell.column()), cell));
    }

    /** The figures in the yellow cells; {@link UnreadableFileException} when it is not the book of this comparison. */
    public static ComparisonEdits read(DocumentLayout layout, ScopeBaseline scope, Comparison comparison) {
        Book book = new Book(scope, comparison);
        Sheet identity = sheet(layout, Book.IDENTITY);
        boolean ours = identity.cells().stream()
                .anyMatch(cell -> cell.row() == Identity.ROW
                        && cell.column() == Identity.COLUMN
                        && cell.text().equals(Identity.of(book).hex()));
        if (!ours) {
            throw new UnreadableFileException(
                    UNSUPPORTED_TYPE, "The workbook belongs to another comparison. Download this one's and edit that.");
        }
        EditedBook edited = new EditedBook(book, sheet(layout, Book.INPUTS));
        return new ComparisonEdits(edited.plugs(), edited.rates());
    }

    private static Sheet sheet(DocumentLayout layout, String name) {
        return layout.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnreadableFileException(
                        UNSUPPORTED_TYPE, "The workbook is no comparison of Kraftd: it has no sheet " + name + "."));
    }

    private List<ComparisonEdits.Plug> plugs() {
        List<ComparisonEdits.Plug> plugs = new ArrayList<>();
        for (Gap gap : book.gaps) {
            int row = book.standIn(gap).row();
            expect(row, InputsTab.GAP_LINE, gap.rfqLine());
            expect(row, InputsTab.GAP_SUPPLIER, gap.supplier().value());
            Cell cell = cell(row, InputsTab.YOUR_AMOUNT);
            if (cell != null) {
                BigDecimal amount = number(cell);
                if (amount.signum() < 0) {
                    throw refused(cell, "a stand-in is not negative");
                }
                plugs.add(new ComparisonEdits.Plug(gap.supplier(), gap.rfqLine(), amount));
            }
        }
        return plugs;
    }

    private List<ExchangeRate> rates() {
        List<ExchangeRate> rates = new ArrayList<>();
        for (Currency currency : book.foreign) {
            int row = book.rate(currency).row();
            expect(row, 0, currency.getCurrencyCode());
            Cell cell = cell(row, InputsTab.YOUR_RATE);
            if (cell != null) {
                rates.add(rate(currency, row, cell));
            }
        }
        return rates;
    }

    private ExchangeRate rate(Currency currency, int row, Cell cell) {
        BigDecimal rate = number(cell);
        if (rate.signum() <= 0) {
            throw refused(cell, "a rate is positive");
        }
        LocalDate date = date(cell(row, InputsTab.YOUR_DATE))
                .orElseThrow(() -> refused(cell, "a rate needs its date, such as 2026-01-31, in the column beside it"));
        Cell source = cell(row, InputsTab.YOUR_SOURCE);
        return new ExchangeRate(
                currency,
                book.comparison.currency(),
                rate,
                date,
                source == null ? "given in the comparison workbook" : source.text());
    }

    private static Optional<LocalDate> date(@Nullable Cell cell) {
        if (cell == null) {
            return Optional.empty();
        }
        if (cell.date() != null) {
            return Optional.of(cell.date());
        }
        try {
            return Optional.of(LocalDate.parse(cell.text()));
        } catch (DateTimeException e) {
            throw refused(cell, "a date is written such as 2026-01-31");
        }
    }

    private static BigDecimal number(Cell cell) {
        if (cell.number() == null) {
            throw refused(cell, "a number is expected");
        }
        return cell.number();
    }

    private void expect(int row, int column, String text) {
        Cell cell = cell(row, column);
        if (cell == null || !cell.text().equals(Neutral.of(text).strip())) {
            throw new UnreadableFileException(
                    CORRUPT_FILE,
                    "Rows of the sheet Inputs were moved, hidden or deleted. Start from a fresh download.");
        }
    }

    private @Nullable Cell cell(int row, int column) {
        return cells.get(List.of(row, column));
    }

    private static UnreadableFileException refused(Cell cell, String why) {
        return new UnreadableFileException(CORRUPT_FILE, "Sheet Inputs, cell %s: %s.".formatted(cell.reference(), why));
    }
}
