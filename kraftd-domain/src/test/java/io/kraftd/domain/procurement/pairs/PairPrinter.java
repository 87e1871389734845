package io.kraftd.domain.procurement.pairs;

import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.scope.RfqLine;
import java.util.List;
import java.util.Locale;

/** Shows pairs so that a person can judge them: {@code PairPrinter 17 18 19} prints the pairs of these seeds. */
public final class PairPrinter {
    private PairPrinter() {}

    /** Prints the pair of each seed that is given. */
    public static void main(String[] seeds) {
        for (String seed : seeds) {
            System.out.println(print(QuotePairs.of(Long.parseLong(seed))));
        }
    }

    /** The inquiry, then the quotation with what each line truly answers. */
    public static String print(QuotePair pair) {
        StringBuilder text = new StringBuilder("seed " + pair.seed() + "\n-- inquiry\n");
        pair.inquiry().forEach(line -> text.append(line(pair, line)));
        text.append("-- quotation\n");
        pair.quotation().forEach(line -> text.append(line(pair, line)));
        return text.toString();
    }

    private static String line(QuotePair pair, RfqLine line) {
        String mark = line.id().equals(pair.truth().missing()) ? "  <- MISSING" : "";
        return row(line.id(), line.itemCode(), line.quantity() + " " + line.unit(), line.description() + mark);
    }

    private static String line(QuotePair pair, QuotationLine line) {
        String price = line.unitPrice() + (line.priceBasis().intValue() == 1 ? "" : "/" + line.priceBasis());
        String text = line.description() + "  @ " + price + " = " + line.amount() + "  -> " + truth(pair, line.id());
        return row(line.id(), line.itemCode(), line.quantity() + " " + line.unit(), text);
    }

    private static String truth(QuotePair pair, String id) {
        if (pair.truth().extras().contains(id)) {
            return "extra";
        }
        String beside = pair.truth().alternates().get(id);
        return beside == null
                ? String.join(" + ", pair.truth().answers().getOrDefault(id, List.of()))
                : "alternate to " + beside;
    }

    private static String row(String id, Object code, String quantity, String text) {
        return String.format(Locale.ROOT, "%5s %-10s %14s  %s%n", id, code == null ? "" : code, quantity, text);
    }
}
