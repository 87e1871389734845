package io.kraftd.app.print;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values as a person reads them; what was not read is the empty text. */
final class Plain {
    private Plain() {}

    /** One line without control characters: a document must not steer the terminal it is shown on. */
    static String text(@Nullable Object value) {
        return value == null
                ? ""
                : value.toString().replaceAll("[\\p{C}\\s]+", " ").strip();
    }

    /** All digits as read, the whole part in groups of three. */
    static String number(@Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        int digits = Math.max(0, value.scale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }
}
