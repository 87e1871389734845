package io.kraftd.adapter.publishing.internal.comparison;

import io.kraftd.adapter.publishing.internal.office.Style;
import io.kraftd.adapter.publishing.internal.office.Tab;
import io.kraftd.adapter.publishing.internal.office.Workbook;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.domain.shared.Sha256;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Ties a workbook to its case: to the lines that are asked for, the suppliers, the currency and what is missing. Changed
 * rates and stand-ins do not change it, so that a book can be handed in again.
 */
final class Identity {
    static final int ROW = 1;
    static final int COLUMN = 1;

    private Identity() {}

    static Sha256 of(Book book) {
        List<String> parts = new ArrayList<>(
                List.of("comparison 1", book.comparison.currency().getCurrencyCode()));
        for (RfqLine line : book.scope.lines()) {
            BigDecimal quantity = line.quantity();
            parts.add("line\u0000%s\u0000%s\u0000%s\u0000%s"
                    .formatted(
                            line.id(),
                            line.description(),
                            quantity == null
                                    ? ""
                                    : quantity.stripTrailingZeros().toPlainString(),
                            line.unit()));
        }
        for (LevelledBid bid : book.comparison.bids()) {
            parts.add("bid\u0000%s\u0000%s"
                    .formatted(bid.quotation().supplierId(), bid.quotation().currency()));
        }
        book.gaps.forEach(gap -> parts.add("gap\u0000%s\u0000%s".formatted(gap.supplier(), gap.rfqLine())));
        return Sha256.of(String.join("\u0001", parts).getBytes(StandardCharsets.UTF_8));
    }

    static Tab tab(Book book) {
        Tab tab = new Tab(Book.IDENTITY).hide().protect().widths(20, 70);
        tab.text(0, 0, "This sheet ties the workbook to its case.", Style.TEXT);
        tab.text(ROW, 0, "fingerprint", Style.TEXT);
        tab.text(ROW, COLUMN, of(book).hex(), Style.TEXT);
        return tab;
    }

    static List<Workbook.Name> names() {
        return List.of(new Workbook.Name("Kraftd_fingerprint", new Place(Book.IDENTITY, ROW, COLUMN).ref()));
    }
}
