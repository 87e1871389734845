package io.kraftd.domain.procurement.levelling;

import io.kraftd.domain.procurement.levelling.LevelledLine.Mark;
import io.kraftd.domain.procurement.levelling.LevellingAdjustment.Kind;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.quote.SupplierQuotation;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One bid while it is being levelled: its amounts by line, what belongs to no line, and the chain of steps so far. */
final class BidDraft {
    /** What the bid says to one line so far. */
    static final class Line {
        final @Nullable BigDecimal quotedUnitPrice;
        final Set<Mark> marks = EnumSet.noneOf(Mark.class);

        @Nullable
        BigDecimal amount;

        Line(@Nullable BigDecimal quotedUnitPrice, @Nullable BigDecimal amount) {
            this.quotedUnitPrice = quotedUnitPrice;
            this.amount = amount;
        }

        boolean quoted() {
            return amount != null && !marks.contains(Mark.PLUG);
        }

        Line at(BigDecimal newAmount) {
            amount = newAmount;
            return this;
        }
    }

    final Bid bid;
    final BigDecimal quotedTotal;
    final Steps steps;
    final Map<String, Line> lines = new LinkedHashMap<>();
    /** Groups of lines that one quoted amount answers together. */
    final List<List<String>> shared = new ArrayList<>();

    final List<String> warnings = new ArrayList<>();
    BigDecimal overheads = BigDecimal.ZERO;

    BidDraft(Bid bid, BigDecimal quotedTotal) {
        this.bid = bid;
        this.quotedTotal = quotedTotal;
        this.steps = new Steps(quotedTotal);
    }

    SupplierQuotation quotation() {
        return bid.quotation();
    }

    boolean lumpSum() {
        return quotation().lumpSum();
    }

    Line line(RfqLine asked) {
        return lines.computeIfAbsent(asked.id(), id -> new Line(null, null));
    }

    /** Whether the supplier itself prices the line. */
    boolean quotes(String rfqLine) {
        Line line = lines.get(rfqLine);
        return line != null && line.quoted();
    }

    /** What the line comes to; zero when it has no amount. */
    BigDecimal amountOf(String rfqLine) {
        Line line = lines.get(rfqLine);
        return line == null || line.amount == null ? BigDecimal.ZERO : line.amount;
    }

    /** Multiplies the whole bid, every line and overhead alike; one row says why. */
    void scale(Kind kind, String source, String formula, BigDecimal factor) {
        steps.to(kind, null, source, formula, Figures.times(steps.total(), factor));
        overheads = Figures.times(overheads, factor);
        for (Line line : lines.values()) {
            if (line.amount != null) {
                line.amount = Figures.times(line.amount, factor);
            }
        }
    }

    /** Adds a cost that belongs to no line. */
    void addOverhead(Kind kind, String source, String formula, BigDecimal amount) {
        steps.by(kind, null, source, formula, amount);
        overheads = overheads.add(amount);
    }

    LevelledBid finished(ScopeBaseline scope, LevellingRules rules) {
        BigDecimal unrounded = steps.total();
        int digits = rules.target().getDefaultFractionDigits();
        BigDecimal rounded = digits < 0 ? unrounded : unrounded.setScale(digits, RoundingMode.HALF_UP);
        if (rounded.compareTo(unrounded) != 0) {
            String formula = "%s to minor units of %s".formatted(Figures.shown(unrounded), rules.target());
            steps.to(Kind.ROUNDING, null, "ISO 4217", formula, rounded);
        }
        return new LevelledBid(
                quotation(),
                quotedTotal,
                unrounded,
                rules.target(),
                coverage(scope),
                lumpSum()
                        ? List.of()
                        : scope.lines().stream().map(this::levelled).toList(),
                bid.matches(),
                steps.rows(),
                overheads,
                quotation().lines().stream().filter(QuotationLine::alternate).toList(),
                expired(rules),
                warnings);
    }

    private LevelledLine levelled(RfqLine asked) {
        Line line = line(asked);
        BigDecimal wanted = asked.quantity();
        BigDecimal amount = line.amount;
        BigDecimal each =
                amount == null || wanted == null || wanted.signum() == 0 ? null : Figures.over(amount, wanted);
        return new LevelledLine(asked.id(), line.quotedUnitPrice, each, amount, line.marks);
    }

    private @Nullable BigDecimal coverage(ScopeBaseline scope) {
        if (lumpSum() || scope.lines().isEmpty()) {
            return null;
        }
        long quoted = scope.lines().stream().filter(asked -> quotes(asked.id())).count();
        return BigDecimal.valueOf(quoted * 100)
                .divide(BigDecimal.valueOf(scope.lines().size()), 1, RoundingMode.HALF_UP);
    }

    private boolean expired(LevellingRules rules) {
        return quotation().validUntil() != null && quotation().validUntil().isBefore(rules.awardDate());
    }
}
