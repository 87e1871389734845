package io.kraftd.bench.endurance;

import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.extracted.Totals;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of the typed parts of a document: each one has its field. */
final class Figures {
    private final ExtractedDocument document;
    private final List<String> without = new ArrayList<>();

    private Figures(ExtractedDocument document) {
        this.document = document;
    }

    /** Pointers of figures that have none. */
    static List<String> withoutField(ExtractedDocument document) {
        Figures figures = new Figures(document);
        for (int i = 0; i < document.lineItems().size(); i++) {
            LineItem item = document.lineItems().get(i);
            String at = "/line_items/" + i + "/";
            figures.check(at + "quantity", item.quantity());
            figures.check(at + "unit_price", item.unitPrice());
            figures.check(at + "total_price", item.totalPrice());
            figures.check(at + "tax_rate", item.taxRate());
        }
        Totals totals = document.totals();
        if (totals != null) {
            figures.check("/totals/line_total", totals.lineTotal());
            figures.check("/totals/net", totals.net());
            figures.check("/totals/tax_total", totals.taxTotal());
            figures.check("/totals/gross", totals.gross());
            figures.check("/totals/amount_due", totals.amountDue());
            figures.check("/totals/freight", totals.freight());
            figures.check("/totals/discount", totals.discount());
        }
        return figures.without;
    }

    private void check(String pointer, @Nullable Object value) {
        if (value != null && document.fields().at(pointer).isEmpty()) {
            without.add(pointer);
        }
    }
}
