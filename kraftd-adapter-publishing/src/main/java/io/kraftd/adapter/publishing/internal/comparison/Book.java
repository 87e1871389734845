package io.kraftd.adapter.publishing.internal.comparison;

import io.kraftd.adapter.publishing.internal.text.Shown;
import io.kraftd.domain.procurement.comparison.Comparison;
import io.kraftd.domain.procurement.comparison.TabulationRow;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.levelling.LevelledLine;
import io.kraftd.domain.procurement.levelling.LevellingAdjustment;
import io.kraftd.domain.procurement.levelling.LevellingAdjustment.Kind;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands where in the workbook of one comparison. The writer and the reader of the book share it. */
final class Book {
    static final String SUMMARY = "Summary";
    static final String TABULATION = "Tabulation";
    static final String LEVELLING = "Levelling";
    static final String MATCHES = "Matches";
    static final String QUESTIONS = "Questions";
    static final String INPUTS = "Inputs";
    static final String AWARDS = "Awards";
    static final String RISKS = "Risks";
    static final String IDENTITY = "Kraftd";

    static final int FIRST_RATE_ROW = 5;
    private static final int BETWEEN_TABLES = 4;
    static final int FIRST_LINE_ROW = 3;
    static final int LINE_COLUMNS = 7;
    static final int SUPPLIER_COLUMNS = 5;

    final ScopeBaseline scope;
    final Comparison comparison;
    final int decimals;
    /** The bids that price lines. */
    final List<LevelledBid> itemised;
    /** Currencies that had to be changed into the case's. */
    final List<Currency> foreign;

    final List<Gap> gaps;
    private final Set<String> leftOut = new HashSet<>();

    Book(ScopeBaseline scope, Comparison comparison) {
        this.scope = scope;
        this.comparison = comparison;
        this.decimals = Shown.decimals(comparison.currency());
        this.itemised = comparison.bids().stream()
                .filter(bid -> !bid.quotation().lumpSum())
                .toList();
        this.foreign = comparison.bids().stream()
                .flatMap(bid -> Optional.ofNullable(bid.quotation().currency()).stream())
                .filter(currency -> !currency.equals(comparison.currency()))
                .distinct()
                .toList();
        for (LevelledBid bid : comparison.bids()) {
            bid.adjustments().stream()
                    .filter(Book::leavesOut)
                    .forEach(each -> leftOut.add(String.valueOf(each.rfqLine())));
        }
        this.gaps = gaps();
    }

    private static boolean leavesOut(LevellingAdjustment adjustment) {
        return adjustment.kind() == Kind.EXCLUDED && adjustment.rfqLine() != null;
    }

    private List<Gap> gaps() {
        List<Gap> found = new ArrayList<>();
        for (TabulationRow row : comparison.tabulation()) {
            String line = row.line().id();
            for (LevelledBid bid : itemised) {
                boolean quoted = bid.line(line).filter(LevelledLine::quoted).isPresent();
                if (!quoted && counts(line)) {
                    found.add(new Gap(bid.quotation().supplierId(), line));
                }
            }
        }
        return found;
    }

    /** Whether the line is part of the totals. */
    boolean counts(String rfqLine) {
        return !leftOut.contains(rfqLine);
    }

    int lines() {
        return comparison.tabulation().size();
    }

    int lineRow(String rfqLine) {
        for (int i = 0; i < lines(); i++) {
            if (comparison.tabulation().get(i).line().id().equals(rfqLine)) {
                return FIRST_LINE_ROW + i;
            }
        }
        throw new IllegalArgumentException("no line " + rfqLine + " in the tabulation");
    }

    int lastLineRow() {
        return FIRST_LINE_ROW + lines() - 1;
    }

    int sumRow() {
        return lastLineRow() + 1;
    }

    /** The first column of a supplier in the tabulation. */
    int supplierColumn(SupplierId supplier) {
        for (int i = 0; i < itemised.size(); i++) {
            if (itemised.get(i).quotation().supplierId().equals(supplier)) {
                return LINE_COLUMNS + i * SUPPLIER_COLUMNS;
            }
        }
        throw new IllegalArgumentException(supplier + " prices no lines");
    }

    Place quantity(int lineRow) {
        return new Place(TABULATION, lineRow, 4);
    }

    /** What a supplier's line comes to. */
    Place amount(SupplierId supplier, String rfqLine) {
        return new Place(TABULATION, lineRow(rfqLine), supplierColumn(supplier) + 3);
    }

    Place overheads(SupplierId supplier) {
        return new Place(TABULATION, sumRow() + 1, supplierColumn(supplier) + 3);
    }

    Place levelledTotal(SupplierId supplier) {
        return new Place(TABULATION, sumRow() + 3, supplierColumn(supplier) + 3);
    }

    /** The rate in use from a foreign currency. */
    Place rate(Currency currency) {
        return new Place(INPUTS, FIRST_RATE_ROW + foreign.indexOf(currency), 6);
    }

    int firstGapRow() {
        return FIRST_RATE_ROW + foreign.size() + BETWEEN_TABLES;
    }

    /** The stand-in in use. */
    Place standIn(Gap gap) {
        return new Place(INPUTS, firstGapRow() + gaps.indexOf(gap), 6);
    }

    boolean isForeign(LevelledBid bid) {
        return foreign.contains(bid.quotation().currency()) && Factors.rate(bid).isPresent();
    }

    /** {@code *} and the rate of the bid's currency; nothing for the case's own. */
    String timesRate(LevelledBid bid) {
        Currency own = bid.quotation().currency();
        return own == null || !isForeign(bid) ? "" : "*" + rate(own).ref();
    }
}
