package io.kraftd.adapter.reading.internal.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** What number formats make of stored numbers. Not for several threads at once. */
final class CellFormats {
    private static final int LONGEST = 255;
    private static final String GENERAL = "General";
    private static final MathContext STORED = new MathContext(15);

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final boolean since1904;

    /** {@code since1904} when the workbook counts days from 1904 on. */
    CellFormats(boolean since1904) {
        this.since1904 = since1904;
    }

    /**
     * A number format.
     *
     * @param index its built-in number
     * @param day whether it shows a day; a mere time of day is none
     */
    record Format(int index, String pattern, boolean day) {
        static Format of(int index, @Nullable String pattern) {
            String known = pattern == null ? BuiltinFormats.getBuiltinFormat(index) : pattern;
            String usable = known == null || known.length() > LONGEST ? GENERAL : known;
            return new Format(index, usable, DateUtil.isADateFormat(index, usable) && showsDay(usable));
        }

        boolean isGeneral() {
            return pattern.equals(GENERAL);
        }

        private static boolean showsDay(String pattern) {
            return pattern.chars().anyMatch(c -> c == 'd' || c == 'D' || c == 'y' || c == 'Y');
        }
    }

    /** The number as a workbook stores it: to 15 figures. */
    static BigDecimal exact(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).round(STORED).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** The number as shown. */
    String text(double number, Format format) {
        return format.isGeneral()
                ? exact(number).toPlainString()
                : formatter
                        .formatRawCellContents(number, format.index(), format.pattern(), since1904)
                        .strip();
    }

    /** The day, when the format shows one. */
    Optional<LocalDate> date(double number, Format format) {
        if (number < 1 || !format.day()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(DateUtil.getLocalDateTime(number, since1904))
                    .map(LocalDateTime::toLocalDate);
        } catch (DateTimeException | IllegalArgumentException e) {
            // why: a number too large for a date is shown as #### and stays a number
            return Optional.empty();
        }
    }
}
