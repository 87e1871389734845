package io.kraftd.bench.synthetic.words;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How documents of a country look.
 *
 * @param code ISO 3166-1 alpha-2
 * @param languages the languages documents are written in there
 * @param currency ISO 4217
 * @param taxRates per cent, the usual rate first
 * @param taxWord which word for the tax: vat, gst or sales
 * @param identifier pattern of a tax number
 * @param phone pattern of a phone number
 * @param iban pattern of an IBAN, empty where none is used
 * @param legalForms what company names end with
 * @param numberStyles names of the ways numbers are written
 * @param dateStyles names of the ways dates are written
 * @param address the order of an address
 * @param cities cities with the pattern of their postal code, comma between
 */
public record Country(
        String code,
        List<Language> languages,
        String currency,
        List<BigDecimal> taxRates,
        String taxWord,
        String identifier,
        String phone,
        String iban,
        List<String> legalForms,
        List<String> numberStyles,
        List<String> dateStyles,
        String address,
        List<String> cities) {
    private static final List<Country> ALL =
            WordFile.lines("countries.txt").stream().map(Country::parse).toList();

    /** Copies the lists. */
    public Country {
        languages = List.copyOf(languages);
        taxRates = List.copyOf(taxRates);
        legalForms = List.copyOf(legalForms);
        numberStyles = List.copyOf(numberStyles);
        dateStyles = List.copyOf(dateStyles);
        cities = List.copyOf(cities);
    }

    /** The countries in which a language is written. */
    public static List<Country> speaking(Language language) {
        return ALL.stream()
                .filter(country -> country.languages.contains(language))
                .toList();
    }

    private static Country parse(String line) {
        List<String> parts = WordFile.split(line, ";");
        return new Country(
                parts.get(0),
                Arrays.stream(parts.get(1).split(",", -1))
                        .map(code -> Language.valueOf(code.toUpperCase(Locale.ROOT)))
                        .toList(),
                parts.get(2),
                WordFile.split(parts.get(3), ",").stream().map(BigDecimal::new).toList(),
                parts.get(4),
                parts.get(5),
                parts.get(6),
                parts.get(7),
                WordFile.split(parts.get(8), "\\|"),
                WordFile.split(parts.get(9), ","),
                WordFile.split(parts.get(10), ","),
                parts.get(11),
                WordFile.split(parts.get(12), "\\|"));
    }
}
