package io.kraftd.domain.intelligence.classify;

import io.kraftd.domain.intelligence.labels.HeaderText;
import io.kraftd.domain.intelligence.lines.ItemTables;
import io.kraftd.domain.intelligence.words.LabelKind;
import io.kraftd.domain.intelligence.words.TitleKind;
import java.util.ArrayList;
import java.util.List;

/** What labels and the shape of the items say. */
final class LabelSignals {
    private record Clue(LabelKind label, TitleKind kind, double weight) {}

    private static final int MANY_ITEMS = 12;
    private static final List<Clue> CLUES = List.of(
            new Clue(LabelKind.INVOICE_NUMBER, TitleKind.INVOICE, 0.9),
            new Clue(LabelKind.INVOICE_DATE, TitleKind.INVOICE, 0.6),
            new Clue(LabelKind.DUE_DATE, TitleKind.INVOICE, 0.4),
            new Clue(LabelKind.IBAN, TitleKind.INVOICE, 0.2),
            new Clue(LabelKind.QUOTE_NUMBER, TitleKind.QUOTATION, 0.8),
            new Clue(LabelKind.QUOTE_DATE, TitleKind.QUOTATION, 0.7),
            new Clue(LabelKind.VALIDITY, TitleKind.QUOTATION, 0.6),
            new Clue(LabelKind.ORDER_NUMBER, TitleKind.PURCHASE_ORDER, 0.4),
            new Clue(LabelKind.ORDER_DATE, TitleKind.PURCHASE_ORDER, 0.4),
            new Clue(LabelKind.SHIP_TO, TitleKind.PURCHASE_ORDER, 0.2),
            new Clue(LabelKind.RFQ_NUMBER, TitleKind.RFQ, 0.5),
            new Clue(LabelKind.RFQ_DATE, TitleKind.RFQ, 0.6),
            new Clue(LabelKind.DEADLINE, TitleKind.RFQ, 0.9),
            new Clue(LabelKind.CONTRACT_NUMBER, TitleKind.CONTRACT, 0.3),
            new Clue(LabelKind.CONTRACT_DATE, TitleKind.CONTRACT, 0.4));

    private LabelSignals() {}

    static List<Signal> of(HeaderText text, ItemTables items) {
        List<Signal> signals = new ArrayList<>();
        for (Clue clue : CLUES) {
            text.of(clue.label()).stream()
                    .filter(label -> label.colon() || label.alone() || label.words() > 1)
                    .filter(label -> !Bills.section(text.line(label.line()).text()))
                    .findFirst()
                    .ifPresent(label ->
                            signals.add(new Signal(clue.kind(), clue.weight(), "label \"" + label.text() + "\"")));
        }
        items(items, signals);
        return signals;
    }

    private static void items(ItemTables items, List<Signal> signals) {
        long priced = items.items().stream()
                .filter(item -> item.number("unit_price") != null || item.number("total_price") != null)
                .count();
        if (!items.items().isEmpty() && priced == 0) {
            signals.add(new Signal(TitleKind.RFQ, 0.6, "items without prices"));
            signals.add(new Signal(TitleKind.BOQ, 0.5, "items without prices"));
        }
        long sectioned = items.items().stream()
                .filter(item -> item.text("section") != null)
                .count();
        long measured = items.items().stream()
                .filter(item -> item.text("unit_of_measure") != null)
                .count();
        if (items.items().size() >= MANY_ITEMS
                && sectioned * 2 > items.items().size()
                && measured * 2 > items.items().size()) {
            signals.add(new Signal(TitleKind.BOQ, 0.8, "many measured items under sections"));
        }
    }
}
