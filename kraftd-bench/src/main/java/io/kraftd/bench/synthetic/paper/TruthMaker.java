package io.kraftd.bench.synthetic.paper;

import io.kraftd.bench.synthetic.notation.MoneyStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what of a trade a reader of the document has to find. */
final class TruthMaker {
    private final Setting setting;
    private final Trade trade;
    private final Truth truth;

    TruthMaker(Setting setting, Trade trade, Truth truth) {
        this.setting = setting;
        this.trade = trade;
        this.truth = truth;
    }

    /** Parties, currency, totals as far as printed, and lines. */
    void put(List<Total> totals, boolean addressed) {
        boolean selling = setting.kind().fromSeller();
        truth.put("supplier_name", selling || addressed ? trade.supplier().name() : null);
        truth.put("buyer_name", !selling || addressed ? trade.buyer().name() : null);
        boolean shown = trade.priced() || setting.money().place() == MoneyStyle.Place.FACT;
        if (shown) {
            truth.put("currency", setting.money().currency());
        }
        if (trade.priced()) {
            putTotals(totals);
        } else {
            List.of("subtotal", "tax_total", "grand_total").forEach(field -> truth.put(field, null));
        }
        truth.put("line_items", trade.lines().stream().map(TruthMaker::line).toList());
    }

    private void putTotals(List<Total> totals) {
        Optional<Total> lines = find(totals, Total.Part.LINES);
        if (lines.isPresent() || find(totals, Total.Part.NET).isPresent()) {
            truth.put("subtotal", trade.sums().net());
            lines.filter(total -> total.amount().compareTo(trade.sums().net()) != 0)
                    .ifPresent(total -> truth.alternative("subtotal", total.amount()));
        }
        if (find(totals, Total.Part.TAX).isPresent()) {
            truth.put("tax_total", trade.sums().tax());
        }
        find(totals, Total.Part.GROSS).ifPresent(total -> truth.put("grand_total", total.amount()));
        find(totals, Total.Part.DUE).ifPresent(total -> truth.put("amount_due", total.amount()));
    }

    private static Optional<Total> find(List<Total> totals, Total.Part part) {
        return totals.stream().filter(total -> total.part() == part).findFirst();
    }

    private static Map<String, @Nullable Object> line(TradeLine line) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("description", line.fullDescription());
        fields.put("quantity", line.quantity());
        fields.put("unit", line.unit());
        fields.put("unit_code", line.unitCode());
        if (line.price() != null) {
            fields.put("unit_price", line.price());
            fields.put("amount", line.amount());
        }
        if (line.section() != null) {
            fields.put("section", line.section());
        }
        if (line.mark() != TradeLine.Mark.NONE) {
            fields.put("mark", line.mark().name().toLowerCase(Locale.ROOT));
        }
        return fields;
    }
}
