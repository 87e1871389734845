package io.kraftd.usecases.assistant.tools;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.Fields;
import io.kraftd.usecases.assistant.desk.Desk;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The delivery time of a whole document is that of its slowest line. */
final class LeadTimes {
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,3})\\D{0,20}?(day|week|month|tag|woche|monat|jour|semaine|mois|dia|semana|mes)");
    private static final Map<String, Integer> DAYS = Map.ofEntries(
            Map.entry("week", 7),
            Map.entry("woche", 7),
            Map.entry("semaine", 7),
            Map.entry("semana", 7),
            Map.entry("month", 30),
            Map.entry("monat", 30),
            Map.entry("mois", 30),
            Map.entry("mes", 30));

    private LeadTimes() {}

    /** The longest delivery time of any line; empty when none states one. */
    static Optional<ReadValue> longest(Desk desk, Document document, String name) {
        Fields fields = desk.whole(document).fields();
        return fields.byPath().keySet().stream()
                .filter(path -> path.pointer().endsWith("/delivery_time"))
                .filter(path -> days(fields, path) > 0)
                .max(Comparator.comparingInt(path -> days(fields, path)))
                .flatMap(path -> ReadValue.at(desk, document, path, name + " of the slowest line", null));
    }

    private static int days(Fields fields, FieldPath path) {
        String text = fields.text(path.pointer());
        return text == null ? 0 : days(text);
    }

    private static int days(String text) {
        Matcher time = TIME.matcher(text.toLowerCase(Locale.ROOT));
        return time.find() ? Integer.parseInt(time.group(1)) * DAYS.getOrDefault(time.group(2), 1) : 0;
    }
}
