package io.kraftd.usecases.assistant.tools;

import io.kraftd.ports.language.ToolParameter;
import io.kraftd.ports.language.ToolSpec;
import io.kraftd.usecases.assistant.desk.UnclearException;
import io.kraftd.usecases.assistant.fact.Words;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The arguments of one use of a tool, as its description asks for them. */
public final class Arguments {
    /** None. */
    public static final Arguments NONE = new Arguments(Map.of());

    private static final int LONGEST = 500;
    private static final int MOST = 50;
    private static final int MOST_DIGITS = 40;

    private final Map<String, Object> values;

    private Arguments(Map<String, Object> values) {
        this.values = values;
    }

    /** What somebody wrote, checked against the description; {@link UnclearException} names what does not fit. */
    public static Arguments of(ToolSpec spec, Map<String, Object> written) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (ToolParameter parameter : spec.parameters()) {
            Object value = written.get(parameter.name());
            if (value != null) {
                values.put(parameter.name(), checked(parameter, value));
            } else if (parameter.required()) {
                throw new UnclearException(Words.sentence(
                        "%s needs %s: %s".formatted(spec.name(), parameter.name(), parameter.description())));
            }
        }
        written.keySet().stream()
                .filter(name ->
                        spec.parameters().stream().noneMatch(each -> each.name().equals(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw new UnclearException(spec.name() + " takes no such argument.");
                });
        return new Arguments(Collections.unmodifiableMap(values));
    }

    private static Object checked(ToolParameter parameter, Object value) {
        return switch (parameter.type()) {
            case TEXT -> word(parameter, value);
            case NUMBER -> number(parameter, value);
            case WHOLE -> whole(parameter, value);
            case FLAG -> flag(parameter, value);
            case TEXT_LIST -> list(parameter, value);
            case DATE -> day(parameter, value);
        };
    }

    private static String word(ToolParameter parameter, Object value) {
        if (!(value instanceof String || value instanceof Number)) {
            throw wrong(parameter, "a text");
        }
        String text = value.toString().strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw wrong(parameter, "a text of 1 to " + LONGEST + " characters");
        }
        if (!parameter.words().isEmpty() && !parameter.words().contains(text)) {
            throw wrong(parameter, "one of " + String.join(", ", parameter.words()));
        }
        return text;
    }

    // why: 1e999999999 is short to write and endless to compute with.
    private static BigDecimal number(ToolParameter parameter, Object value) {
        try {
            BigDecimal number = new BigDecimal(value.toString().strip());
            if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
                throw wrong(parameter, "a number of at most " + MOST_DIGITS + " digits");
            }
            return number;
        } catch (NumberFormatException no) {
            throw wrong(parameter, "a number");
        }
    }

    private static Integer whole(ToolParameter parameter, Object value) {
        try {
            return number(parameter, value).intValueExact();
        } catch (ArithmeticException no) {
            throw wrong(parameter, "a whole number");
        }
    }

    private static Boolean flag(ToolParameter parameter, Object value) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw wrong(parameter, "true or false");
    }

    private static List<String> list(ToolParameter parameter, Object value) {
        List<?> written = value instanceof List<?> list ? list : List.of(value);
        if (written.size() > MOST) {
            throw wrong(parameter, "at most " + MOST + " texts");
        }
        return written.stream().map(each -> word(parameter, each)).toList();
    }

    private static LocalDate day(ToolParameter parameter, Object value) {
        try {
            return LocalDate.parse(value.toString().strip());
        } catch (DateTimeException no) {
            throw wrong(parameter, "a day written YYYY-MM-DD");
        }
    }

    private static UnclearException wrong(ToolParameter parameter, String wanted) {
        return new UnclearException("%s must be %s.".formatted(parameter.name(), wanted));
    }

    /** A text; {@code null} when it was not given. */
    public @Nullable String text(String name) {
        return (String) values.get(name);
    }

    /** Texts; empty when none were given. */
    @SuppressWarnings("unchecked") // why: checked() put the list there
    public List<String> texts(String name) {
        return (List<String>) values.getOrDefault(name, List.of());
    }

    /** A whole number. */
    public Optional<Integer> whole(String name) {
        return Optional.ofNullable((Integer) values.get(name));
    }

    /** A decimal number. */
    public Optional<BigDecimal> number(String name) {
        return Optional.ofNullable((BigDecimal) values.get(name));
    }

    /** A day. */
    public Optional<LocalDate> day(String name) {
        return Optional.ofNullable((LocalDate) values.get(name));
    }
}
