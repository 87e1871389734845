package io.kraftd.domain.intelligence.structured;

import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.intelligence.words.Units;
import io.kraftd.domain.layout.DataElement;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the text of an element is to be taken. What does not have its form is no value. */
enum Kind {
    TEXT {
        @Override
        Optional<FieldValue> value(DataElement element) {
            return Optional.of(new FieldValue.Text(element.text().replaceAll("\\s+", " ")));
        }
    },
    NUMBER {
        @Override
        Optional<FieldValue> value(DataElement element) {
            return DECIMAL.matcher(element.text()).matches()
                    ? Optional.of(new FieldValue.Number(new BigDecimal(element.text())))
                    : Optional.empty();
        }
    },
    /** ISO 8601, or the compact forms of UN/EDIFACT that begin with year, month and day (102, 203, 204). */
    DAY {
        @Override
        Optional<FieldValue> value(DataElement element) {
            String text = element.text();
            try {
                if (COMPACT.matcher(text).matches()) {
                    return Optional.of(new FieldValue.Day(
                            LocalDate.parse(text.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE)));
                }
                return text.length() < 10
                        ? Optional.empty()
                        : Optional.of(new FieldValue.Day(LocalDate.parse(text.substring(0, 10))));
            } catch (DateTimeException e) {
                // why: what is no day is not answered as one
                return Optional.empty();
            }
        }
    },
    /** The code of a unit in an attribute. */
    UNIT {
        @Override
        Optional<FieldValue> value(DataElement element) {
            String code = element.attributes().getOrDefault("unitCode", "").strip();
            return code.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new FieldValue.Text(Units.of(code).orElse(code)));
        }
    };

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d{1,20}(\\.\\d{0,12})?|\\.\\d{1,12})");
    private static final Pattern COMPACT = Pattern.compile("\\d{8}(\\d{4}|\\d{6})?");

    abstract Optional<FieldValue> value(DataElement element);
}
