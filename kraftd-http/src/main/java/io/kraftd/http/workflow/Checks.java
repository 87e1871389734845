package io.kraftd.http.workflow;

import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.http.problem.FieldError;
import io.kraftd.http.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks at every value of a body and refuses all that cannot be accepted at once. What was not sent is fine. */
final class Checks {
    private static final BigDecimal MOST = BigDecimal.TEN.pow(15);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 12;
    // why: neither XML nor a font has anything for these.
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\x{FFFE}\\x{FFFF}&&[^\\t\\n\\r]]");

    /** Checks one entry of a list, which stands at this path. */
    interface Check<T> {
        void at(T entry, String path, Checks checks);
    }

    private final List<FieldError> errors = new ArrayList<>();

    /** Throws the problem when anything was refused. */
    void done() {
        if (!errors.isEmpty()) {
            throw Problem.refused(errors).exception();
        }
    }

    void refuse(String field, String why) {
        errors.add(new FieldError(field, why));
    }

    /** An amount, price or quantity from zero on. */
    void amount(String field, @Nullable BigDecimal value) {
        between(field, value, BigDecimal.ZERO, MOST);
    }

    /** A number above zero. */
    void positive(String field, @Nullable BigDecimal value) {
        between(field, value, BigDecimal.ZERO, MOST);
        if (value != null && value.signum() == 0) {
            refuse(field, "must be above 0");
        }
    }

    /** A percentage from 0 to 100. */
    void percent(String field, @Nullable BigDecimal value) {
        between(field, value, BigDecimal.ZERO, HUNDRED);
    }

    /** A decimal between two, with no more digits than money ever has. */
    void between(String field, @Nullable BigDecimal value, BigDecimal least, BigDecimal most) {
        if (value == null) {
            return;
        }
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            refuse(field, "must lie between %s and %s".formatted(least.toPlainString(), most.toPlainString()));
        } else if (value.scale() > MOST_DECIMALS) {
            refuse(field, "must have at most " + MOST_DECIMALS + " decimals");
        }
    }

    void whole(String field, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            refuse(field, "must be a whole number from " + least + " to " + most);
        }
    }

    /** A text with something in it, of printable characters. */
    void text(String field, @Nullable String value, int longest) {
        if (value == null) {
            return;
        }
        if (value.isBlank() || value.length() > longest) {
            refuse(field, "must have 1 to " + longest + " characters");
        } else if (UNPRINTABLE.matcher(value).find()) {
            refuse(field, "must not hold control characters");
        }
    }

    /** The name or id of a supplier: something with a letter or digit. */
    void supplier(String field, @Nullable String value) {
        if (value == null) {
            return;
        }
        text(field, value, Bounds.NAME);
        try {
            SupplierId.of(value);
        } catch (IllegalArgumentException nobody) {
            refuse(field, "must have a letter or a digit");
        }
    }

    /** A day in a year of four digits that orders are made in. */
    void day(String field, @Nullable LocalDate value) {
        if (value != null && (value.getYear() < 1900 || value.getYear() > 2999)) {
            refuse(field, "must be a day of the years 1900 to 2999");
        }
    }

    /** A currency that money is counted in, so not gold nor a code for tests. */
    void currency(String field, @Nullable Currency value) {
        if (value != null && value.getDefaultFractionDigits() < 0) {
            refuse(field, "must be a currency with minor units");
        }
    }

    /** The entries, each checked under its own path; none when nothing was sent. */
    <T> List<T> each(String field, @Nullable List<T> values, int most, Check<T> check) {
        List<T> entries = list(field, values, most);
        for (int i = 0; i < entries.size(); i++) {
            check.at(entries.get(i), field + "[" + i + "]", this);
        }
        return entries;
    }

    /** The list or an empty one; one that is too long is refused. */
    <T> List<T> list(String field, @Nullable List<T> values, int most) {
        if (values != null && values.size() > most) {
            refuse(field, "must have at most " + most + " entries");
            return List.of();
        }
        return values == null ? List.of() : values;
    }
}
