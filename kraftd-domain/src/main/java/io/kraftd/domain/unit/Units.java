package io.kraftd.domain.unit;

import io.kraftd.domain.shared.UnitCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which units are known and which convert. A conversion exists only inside one dimension; packages have no fixed size, so
 * between a package and anything else a person must give a factor. Codes and factors: UNECE Recommendation 20 and 21.
 */
public final class Units {
    private static final String PACKAGE = "package";
    private static final Map<UnitCode, Unit> BY_CODE = new HashMap<>();
    private static final Map<String, UnitCode> BY_WORD = new HashMap<>();

    static {
        read();
    }

    private record Unit(UnitCode code, String dimension, BigDecimal size, String word) {
        boolean sameDimension(Unit other) {
            return dimension.equals(other.dimension) && (!dimension.equals(PACKAGE) || code.equals(other.code));
        }
    }

    private Units() {}

    /** The code of a familiar spelling such as {@code m2} or of a code such as {@code MTK}; empty when unknown. */
    public static Optional<UnitCode> code(String spelling) {
        return Optional.ofNullable(BY_WORD.get(spelling));
    }

    /** The familiar spelling of a code; the code itself when it has none. */
    public static String word(UnitCode code) {
        Unit unit = BY_CODE.get(code);
        return unit == null ? code.code() : unit.word();
    }

    /**
     * How many {@code to} one {@code from} is, at DECIMAL128; empty when the two do not measure the same thing or are
     * packages of unknown size.
     */
    public static Optional<BigDecimal> factor(UnitCode from, UnitCode to) {
        if (from.equals(to)) {
            return Optional.of(BigDecimal.ONE);
        }
        Unit one = BY_CODE.get(from);
        Unit other = BY_CODE.get(to);
        if (one == null || other == null || !one.sameDimension(other)) {
            return Optional.empty();
        }
        return Optional.of(one.size().divide(other.size(), MathContext.DECIMAL128));
    }

    private static void read() {
        try (InputStream stream = Units.class.getResourceAsStream("units.txt")) {
            if (stream == null) {
                throw new IllegalStateException("The table of units is missing");
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(Units::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String line) {
        String[] parts = line.split(" ", -1);
        Unit unit = new Unit(new UnitCode(parts[0]), parts[1], new BigDecimal(parts[2]), parts[3]);
        BY_CODE.put(unit.code(), unit);
        BY_WORD.put(unit.word(), unit.code());
        BY_WORD.put(unit.code().code(), unit.code());
    }
}
