package io.kraftd.app.config;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.kraftd.domain.shared.ExchangeRate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * Exchange rates in a CSV file, of one of two forms: a rate a row under {@code date,base,quote,rate,source} (1 base = rate quote),
 * or a day a row under {@code Date,USD,JPY,…} as the European Central Bank publishes its reference rates (1 EUR = rate;
 * {@code N/A} where there was none).
 */
public final class RatesFile {
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final String ECB = "ECB euro foreign exchange reference rates";
    private static final Set<String> ABSENT = Set.of("", "N/A");

    private RatesFile() {}

    /** All rates of the file; {@link IllegalArgumentException} names the line that cannot be understood. */
    public static List<ExchangeRate> read(Path file) {
        List<ExchangeRate> rates = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(file))) {
            rows.forEach(row -> rates.addAll(rates(row)));
        } catch (CsvParseException e) {
            throw new IllegalArgumentException("The file of exchange rates is no CSV file", e);
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException("The file of exchange rates cannot be read", e);
        }
        return rates;
    }

    private static List<ExchangeRate> rates(NamedCsvRecord row) {
        try {
            return row.findField("base").isPresent() ? List.of(single(row)) : day(row);
        } catch (IllegalArgumentException | DateTimeException | NoSuchElementException e) {
            throw new IllegalArgumentException(
                    "Line %d of the exchange rates cannot be understood".formatted(row.getStartingLineNumber()), e);
        }
    }

    private static ExchangeRate single(NamedCsvRecord row) {
        return new ExchangeRate(
                Currency.getInstance(row.getField("base").strip()),
                Currency.getInstance(row.getField("quote").strip()),
                new BigDecimal(row.getField("rate").strip()),
                LocalDate.parse(row.getField("date").strip()),
                row.getField("source").strip());
    }

    // why: the bank ends every row with a comma, so the last column has no name.
    private static List<ExchangeRate> day(NamedCsvRecord row) {
        LocalDate date = LocalDate.parse(row.getField("Date").strip());
        List<ExchangeRate> rates = new ArrayList<>();
        for (int i = 1; i < row.getFieldCount(); i++) {
            String name = row.getHeader().get(i).strip();
            String rate = row.getField(i).strip();
            if (!name.isEmpty() && !ABSENT.contains(rate)) {
                rates.add(new ExchangeRate(EURO, Currency.getInstance(name), new BigDecimal(rate), date, ECB));
            }
        }
        return rates;
    }
}
