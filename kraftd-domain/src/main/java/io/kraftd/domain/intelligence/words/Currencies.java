package io.kraftd.domain.intelligence.words;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Currencies in text: ISO 4217 codes in capitals, signs, and names. */
public final class Currencies {
    private static final PhraseBook<String> NAMES = PhraseBook.of("currencies.txt", name -> name);
    private static final Pattern CODE = Pattern.compile("(?<![\\p{L}\\p{N}])[A-Z]{3}(?!\\p{L}|-\\d)");
    private static final Pattern DOLLARS = Pattern.compile("(?<![\\p{L}])(US|AU|A|CA|C|NZ|SG|S|HK|MX|R)\\s?\\$");
    private static final Map<String, String> DOLLAR_CODES = Map.ofEntries(
            Map.entry("AU", "AUD"),
            Map.entry("A", "AUD"),
            Map.entry("CA", "CAD"),
            Map.entry("C", "CAD"),
            Map.entry("NZ", "NZD"),
            Map.entry("SG", "SGD"),
            Map.entry("S", "SGD"),
            Map.entry("HK", "HKD"),
            Map.entry("MX", "MXN"),
            Map.entry("R", "BRL"));
    /** Abbreviations that are only safe beside a figure or alone in parentheses. */
    private static final Pattern SHORT = Pattern.compile(
            "(?<![\\p{L}\\p{N}.])(KD|K\\.D\\.|SR|S\\.R\\.|QR|BD|LE|L\\.E\\.|E£|RO|JD|Dhs?|DHS|DH|Rs|SFr|Fr)\\.?(?=\\s?\\d|\\))|(?<=\\d\\s?)(KD|SR|QR|BD|LE|E£|JD|Dhs|DH|SFr)(?![\\p{L}])");

    private static final Map<String, String> SHORT_CODES = Map.ofEntries(
            Map.entry("KD", "KWD"),
            Map.entry("SR", "SAR"),
            Map.entry("QR", "QAR"),
            Map.entry("BD", "BHD"),
            Map.entry("LE", "EGP"),
            Map.entry("E£", "EGP"),
            Map.entry("RO", "OMR"),
            Map.entry("JD", "JOD"),
            Map.entry("DH", "AED"),
            Map.entry("DHS", "AED"),
            Map.entry("RS", "INR"),
            Map.entry("SFR", "CHF"),
            Map.entry("FR", "CHF"));
    private static final Map<Integer, String> SIGNS = Map.ofEntries(
            Map.entry((int) '€', "EUR"),
            Map.entry((int) '£', "GBP"),
            Map.entry((int) '₹', "INR"),
            Map.entry((int) '¥', "JPY"),
            Map.entry((int) '₺', "TRY"),
            Map.entry((int) '₽', "RUB"),
            Map.entry((int) '₩', "KRW"),
            Map.entry((int) '₪', "ILS"),
            Map.entry((int) '₫', "VND"),
            Map.entry((int) '₦', "NGN"),
            Map.entry((int) '₱', "PHP"),
            Map.entry((int) '﷼', "SAR"));
    private static final Set<String> CODES = codes();

    private Currencies() {}

    /** Codes and signs in a text, each as often as it stands there; a bare dollar sign is not among them. */
    public static List<String> strong(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = CODE.matcher(text);
        while (matcher.find()) {
            if (CODES.contains(matcher.group())) {
                found.add(matcher.group());
            }
        }
        SHORT.matcher(text).results().forEach(match -> {
            String letters = (match.group(1) == null ? match.group(2) : match.group(1))
                    .replace(".", "")
                    .toUpperCase(Locale.ROOT);
            found.add(SHORT_CODES.getOrDefault(letters, letters));
        });
        DOLLARS.matcher(text).results().forEach(match -> found.add(DOLLAR_CODES.getOrDefault(match.group(1), "USD")));
        text.codePoints().filter(SIGNS::containsKey).forEach(sign -> found.add(SIGNS.get(sign)));
        return found;
    }

    /** Names in a text, such as "Dirhams" or "ريال"; some of them are common words elsewhere. */
    public static List<String> named(String text) {
        return NAMES.in(text).stream().map(PhraseBook.Hit::meaning).toList();
    }

    /** Whether a text holds a dollar sign. */
    public static boolean dollar(String text) {
        return DOLLARS.matcher(text).replaceAll("").indexOf('$') >= 0;
    }

    /** Whether these three capitals are an ISO 4217 code that is in use for money. */
    public static boolean isCode(String code) {
        return CODES.contains(code);
    }

    private static Set<String> codes() {
        Set<String> codes = new HashSet<>();
        for (Currency currency : Currency.getAvailableCurrencies()) {
            if (currency.getDefaultFractionDigits() >= 0) {
                codes.add(currency.getCurrencyCode());
            }
        }
        // why: retired or rarely printed codes that are words and abbreviations of trade papers
        codes.removeAll(Set.of(
                "ALL", "TOP", "PAB", "SDG", "CUP", "LAK", "MOP", "BAM", "SOS", "STD", "ESP", "DEM", "FRF", "ITL", "NLG",
                "BEF", "ATS", "GRD", "PTE", "FIM", "IEP", "CLF", "TPE", "ROL", "GEL", "MRO", "UYI", "SIT", "AWG"));
        return codes;
    }
}
