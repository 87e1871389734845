package io.kraftd.usecases.assistant.gate;

import io.kraftd.usecases.assistant.desk.Spelling;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What numbers are counted in, by the words and signs for it: currencies by their codes, {@code %}, days, weeks, months, years. */
final class Units {
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());
    private static final String TABLE = """
            EUR € euro euros يورو
            USD $ us$ dollar dollars dollaro dollari dólares dólar دولار
            GBP £ pound pounds pfund livres
            CHF franken
            JPY yen
            AED dirham dirhams درهم
            SAR riyal riyals ريال
            % % percent prozent procent
            days day days tag tage tagen jour jours día días giorno giorni dag dagen يوم
            weeks week weeks woche wochen semaine semaines semana semanas settimana settimane weken أسبوع
            months month months monat monate monaten mois mes meses mese mesi maand maanden شهر
            years year years jahr jahre jahren année années ans año años anno anni jaar سنة
            """;
    private static final Map<String, String> BY_WORD = byWord();

    /** Any of the words and signs, as part of a pattern; the case does not matter. */
    static final String ANY = "per cent|pour cent|por ciento|per cento|"
            + BY_WORD.keySet().stream()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));

    private Units() {}

    private static Map<String, String> byWord() {
        Map<String, String> units = new HashMap<>();
        for (String line : TABLE.lines().toList()) {
            String[] words = line.split(" ", -1);
            for (int at = 1; at < words.length; at++) {
                units.put(words[at], words[0]);
                units.put(Spelling.folded(words[at]), words[0]);
            }
        }
        return units;
    }

    /** The unit that is written so; empty when it is none of these. */
    static String of(@Nullable String written) {
        if (written == null) {
            return "";
        }
        if (CODES.contains(written)) {
            return written;
        }
        String folded = Spelling.folded(written);
        return folded.matches("(?:per|pour|por) .*") ? "%" : BY_WORD.getOrDefault(folded, "");
    }
}
