package io.kraftd.domain.procurement.matching;

import io.kraftd.domain.procurement.matching.PackNotes.Pack;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.domain.shared.UnitCode;
import io.kraftd.domain.unit.Units;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A quantity with everything that says what it counts.
 *
 * @param unit as printed, lower case; {@code null} when nothing stands there
 * @param packs what the description says one pack holds
 * @param part whether the description says that more is to come
 */
record Amount(BigDecimal quantity, @Nullable String unit, Optional<UnitCode> code, List<Pack> packs, boolean part) {
    private static final BigDecimal THOUSANDTH = new BigDecimal("0.001");

    /** How two amounts compare. */
    enum Verdict {
        EQUAL,
        EQUAL_IN_PACKS,
        UNEQUAL,
        INCOMPARABLE
    }

    /** Empty when there is no positive quantity. */
    static Optional<Amount> of(RfqLine line) {
        return of(line.quantity(), line.unit(), line.unitCode(), line.description());
    }

    /** Empty when there is no positive quantity. */
    static Optional<Amount> of(QuotationLine line) {
        return of(line.quantity(), line.unit(), line.unitCode(), line.description());
    }

    /** Empty when there is no positive quantity. */
    static Optional<Amount> of(
            @Nullable BigDecimal quantity, @Nullable String unit, @Nullable UnitCode code, String description) {
        if (quantity == null || quantity.signum() <= 0) {
            return Optional.empty();
        }
        Optional<UnitCode> read = Optional.ofNullable(code);
        if (read.isEmpty() && unit != null) {
            read = io.kraftd.domain.intelligence.words.Units.of(unit).flatMap(Units::code);
        }
        String printed = unit == null ? null : unit.toLowerCase(Locale.ROOT);
        return Optional.of(new Amount(quantity, printed, read, PackNotes.of(description), PartNotes.in(description)));
    }

    /** Whether this may be as much as the other. */
    Verdict compare(Amount other) {
        Optional<BigDecimal> factor = factor(other);
        if (factor.isPresent() && same(quantity.multiply(factor.get()), other.quantity)) {
            return Verdict.EQUAL;
        }
        if (inPacks(other) || other.inPacks(this) || packsOfBoth(other)) {
            return Verdict.EQUAL_IN_PACKS;
        }
        return factor.isPresent() ? Verdict.UNEQUAL : Verdict.INCOMPARABLE;
    }

    /** Whether this and a second amount are together as much as the other. */
    boolean completes(Amount second, Amount other) {
        Optional<BigDecimal> one = inUnitsOf(other);
        Optional<BigDecimal> two = second.inUnitsOf(other);
        boolean counted = one.isPresent() && two.isPresent() && same(one.get().add(two.get()), other.quantity);
        return counted || other.packs.stream().anyMatch(pack -> fill(second, other, pack));
    }

    // why: the other counts packs, and these two what is in them.
    private boolean fill(Amount second, Amount other, Pack pack) {
        Optional<BigDecimal> one = sizeInOwnUnit(pack).map(size -> quantity.divide(size, MathContext.DECIMAL64));
        Optional<BigDecimal> two =
                second.sizeInOwnUnit(pack).map(size -> second.quantity.divide(size, MathContext.DECIMAL64));
        return one.isPresent() && two.isPresent() && same(one.get().add(two.get()), other.quantity);
    }

    private Optional<BigDecimal> inUnitsOf(Amount other) {
        Optional<BigDecimal> direct = factor(other).map(quantity::multiply);
        if (direct.isPresent()) {
            return direct;
        }
        for (Pack pack : packs) {
            Optional<BigDecimal> held = other.sizeInOwnUnit(pack);
            if (held.isPresent()) {
                return held.map(quantity::multiply);
            }
        }
        return Optional.empty();
    }

    // why: the packs are counted here, what is in them there; a last pack may be opened.
    private boolean inPacks(Amount other) {
        for (Pack pack : packs) {
            Optional<BigDecimal> size = other.sizeInOwnUnit(pack);
            boolean whole = size.isPresent()
                    && other.quantity
                                    .divide(size.get(), 0, RoundingMode.CEILING)
                                    .compareTo(quantity)
                            == 0;
            if (whole) {
                return true;
            }
        }
        return false;
    }

    private boolean packsOfBoth(Amount other) {
        for (Pack own : packs) {
            for (Pack pack : other.packs) {
                if (same(quantity.multiply(own.size()), other.quantity.multiply(pack.size()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<BigDecimal> sizeInOwnUnit(Pack pack) {
        if (pack.unit().isEmpty() || code.isEmpty()) {
            return Optional.of(pack.size());
        }
        return Units.factor(pack.unit().get(), code.get()).map(pack.size()::multiply);
    }

    private Optional<BigDecimal> factor(Amount other) {
        if (code.isPresent() && other.code.isPresent()) {
            return code.equals(other.code) ? Optional.of(BigDecimal.ONE) : Units.factor(code.get(), other.code.get());
        }
        boolean alike = unit == null || other.unit == null || unit.equals(other.unit);
        return alike ? Optional.of(BigDecimal.ONE) : Optional.empty();
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(other.abs().multiply(THOUSANDTH)) <= 0;
    }
}
