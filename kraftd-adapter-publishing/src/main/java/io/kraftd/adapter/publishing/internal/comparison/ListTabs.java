package io.kraftd.adapter.publishing.internal.comparison;

import io.kraftd.adapter.publishing.internal.office.Style;
import io.kraftd.adapter.publishing.internal.office.Tab;
import io.kraftd.domain.procurement.award.Allocation;
import io.kraftd.domain.procurement.award.AwardScenario;
import io.kraftd.domain.procurement.comparison.Risk;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.matching.LineMatch;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.scope.Question;
import io.kraftd.domain.procurement.scope.RfqLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sheets that only list. */
final class ListTabs {
    private final Book book;
    private final Style money;

    ListTabs(Book book) {
        this.book = book;
        this.money = Style.amount(book.decimals);
    }

    Tab matches() {
        Tab tab = new Tab(Book.MATCHES).widths(26, 12, 50, 12, 50, 10, 14).freeze(1, 0);
        tab.header(0, List.of("Supplier", "Quoted line", "Quoted as", "Line", "Asked for", "Score", "How"));
        for (LevelledBid bid : book.comparison.bids()) {
            bid.matches().matches().forEach(match -> match(tab, bid, match));
            bid.matches().unmatched().forEach(line -> unmatched(tab, bid, line, null, "answers nothing asked for"));
            bid.matches().missing().forEach(line -> unmatched(tab, bid, null, line, "not answered"));
        }
        return tab;
    }

    private void match(Tab tab, LevelledBid bid, LineMatch match) {
        int row = tab.nextRow();
        unmatched(tab, bid, match.quoteLine(), match.rfqLine(), match.how().word());
        tab.number(row, 5, BigDecimal.valueOf(match.score()), Style.FIGURE);
    }

    private void unmatched(Tab tab, LevelledBid bid, @Nullable String quoteLine, @Nullable String rfqLine, String how) {
        int row = tab.nextRow();
        tab.text(row, 0, bid.quotation().supplier(), Style.TEXT);
        tab.text(row, 1, quoteLine, Style.TEXT);
        tab.text(row, 2, quoted(bid, quoteLine), Style.LONG_TEXT);
        tab.text(row, 3, rfqLine, Style.TEXT);
        tab.text(row, 4, asked(rfqLine), Style.LONG_TEXT);
        tab.text(row, 6, how, Style.TEXT);
    }

    private static @Nullable String quoted(LevelledBid bid, @Nullable String line) {
        return bid.quotation().lines().stream()
                .filter(each -> each.id().equals(line))
                .map(QuotationLine::description)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String asked(@Nullable String line) {
        return line == null
                ? null
                : book.scope.line(line).map(RfqLine::description).orElse(null);
    }

    Tab questions() {
        Tab tab = new Tab(Book.QUESTIONS).widths(26, 10, 100).freeze(1, 0);
        tab.header(0, List.of("To", "Line", "Question"));
        for (Question question : book.scope.questions()) {
            question(tab, "buyer", question.rfqLine(), question.text());
        }
        for (LevelledBid bid : book.comparison.bids()) {
            String supplier = bid.quotation().supplier();
            bid.warnings().forEach(warning -> question(tab, supplier, null, warning));
            bid.quotation().exclusions().forEach(each -> question(tab, supplier, null, "Excluded: " + each));
        }
        return tab;
    }

    private static void question(Tab tab, String to, @Nullable String line, String text) {
        int row = tab.nextRow();
        tab.text(row, 0, to, Style.TEXT);
        tab.text(row, 1, line, Style.TEXT);
        tab.text(row, 2, text, Style.LONG_TEXT);
    }

    Tab awards() {
        Tab tab = new Tab(Book.AWARDS).widths(22, 18, 10, 10, 40, 60).freeze(1, 0);
        tab.header(
                0, List.of("Scenario", "Total", "Feasible", "Optimal", "Suppliers", "Conflicts and uncovered lines"));
        book.comparison.scenarios().forEach(scenario -> scenario(tab, scenario));
        int row = tab.nextRow() + 1;
        tab.header(row, List.of("Scenario", "Amount", "Line", "", "Supplier", "Description"));
        for (AwardScenario scenario : book.comparison.scenarios()) {
            scenario.allocations().forEach(allocation -> allocation(tab, scenario, allocation));
        }
        return tab;
    }

    private void scenario(Tab tab, AwardScenario scenario) {
        int row = tab.nextRow();
        tab.text(row, 0, scenario.name(), Style.TEXT);
        tab.number(row, 1, scenario.total(), money);
        tab.text(row, 2, scenario.feasible() ? "yes" : "no", Style.TEXT);
        tab.text(row, 3, scenario.optimal() ? "yes" : "no", Style.TEXT);
        tab.text(
                row,
                4,
                scenario.suppliers().stream().map(this::name).collect(Collectors.joining("; ")),
                Style.LONG_TEXT);
        tab.text(row, 5, remarks(scenario), Style.LONG_TEXT);
    }

    private static String remarks(AwardScenario scenario) {
        List<String> remarks = new ArrayList<>(scenario.conflicts());
        if (!scenario.uncovered().isEmpty()) {
            remarks.add("nobody offers line " + String.join(", ", scenario.uncovered()));
        }
        if (!scenario.leftOut().isEmpty()) {
            remarks.add("left out: line " + String.join(", ", scenario.leftOut()));
        }
        return String.join("; ", remarks);
    }

    private void allocation(Tab tab, AwardScenario scenario, Allocation allocation) {
        int row = tab.nextRow();
        tab.text(row, 0, scenario.name(), Style.TEXT);
        tab.number(row, 1, allocation.amount(), money);
        tab.text(row, 2, allocation.rfqLine(), Style.TEXT);
        tab.text(row, 4, name(allocation.supplier()), Style.TEXT);
        tab.text(row, 5, asked(allocation.rfqLine()), Style.LONG_TEXT);
    }

    Tab risks() {
        Tab tab = new Tab(Book.RISKS).widths(22, 26, 10, 90, 18).freeze(1, 0);
        tab.header(0, List.of("Risk", "Supplier", "Line", "What", "Money at stake"));
        for (Risk risk : book.comparison.risks()) {
            int row = tab.nextRow();
            tab.text(row, 0, risk.code(), Style.TEXT);
            tab.text(row, 1, risk.supplier(), Style.TEXT);
            tab.text(row, 2, risk.rfqLine(), Style.TEXT);
            tab.text(row, 3, risk.message(), Style.LONG_TEXT);
            tab.number(row, 4, risk.moneyAtStake(), money);
        }
        return tab;
    }

    private String name(SupplierId supplier) {
        return book.comparison.bids().stream()
                .filter(bid -> bid.quotation().supplierId().equals(supplier))
                .map(bid -> bid.quotation().supplier())
                .findFirst()
                .orElse(supplier.value());
    }
}
