package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.extracted.LineItem.StatusFlag;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that make an item optional, alternative or excluded. */
final class StatusWords {
    private static final Pattern OPTIONAL = Pattern.compile(
            "(?i)^\\W*(?:option(?:al)?|bedarfsposition|eventualposition|en option|opcional|opzionale|optioneel|اختياري)\\b|\\((?:option(?:al)?|opcional|opzionale|en option|optioneel|bedarfsposition|اختياري)\\)");
    private static final Pattern ALTERNATIVE = Pattern.compile(
            "(?i)^\\W*(?:alternat(?:e|ive|iv|ivposition|iva|ief)|variante|بديل)\\b|\\((?:alternat(?:e|ive|iv|iva|ief)|variante|بديل)\\)");
    private static final Pattern EXCLUDED = Pattern.compile(
            "(?i)\\b(?:excluded|not included|by others|bauseits|nicht enthalten|non compris|exclu|excluido|no incluido|escluso|non incluso|niet inbegrepen)\\b|\\bnot quoted\\b|\\bno quote\\b");

    private StatusWords() {}

    static Set<StatusFlag> of(Row row, String words) {
        Set<StatusFlag> flags = EnumSet.noneOf(StatusFlag.class);
        if (OPTIONAL.matcher(words).find()) {
            flags.add(StatusFlag.OPTIONAL);
        }
        if (ALTERNATIVE.matcher(words).find()) {
            flags.add(StatusFlag.ALTERNATIVE);
        }
        if (EXCLUDED.matcher(row.line().text()).find()) {
            flags.add(StatusFlag.EXCLUDED);
        }
        return flags;
    }
}
